import type { MarkKey } from '../../../shared/messages/word-set.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
import { disagrees } from '../parts/group-notes.ts';

export type SplitGroups = {
  /**
   * What somebody has to look at: a level with effect here, of the legal person too, a name and a code that don't agree, or no
   * answer at all.
   */
  readonly toHeed: readonly FindingGroup[];
  readonly others: readonly FindingGroup[];
};

/** Each in the order given. */
export function splitGroups(groups: readonly FindingGroup[]): SplitGroups {
  return {
    toHeed: groups.filter(isToHeed),
    others: groups.filter((group) => !isToHeed(group)),
  };
}

function isToHeed({ mark, legalPersonMark, places }: FindingGroup): boolean {
  return (
    heeded.includes(mark.key) ||
    legalPersonMark !== undefined ||
    places.some(({ certainty }) => disagrees(certainty))
  );
}

const heeded: readonly MarkKey[] = [
  'blacklisted',
  'banned',
  'rectifying',
  'supervised',
  'unknown',
  'stale',
];

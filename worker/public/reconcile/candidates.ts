import type { Candidate } from '../../../shared/contract/reconcile-answers.ts';
import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import { sayBecause } from '../search/found-because.ts';
import type { PerhapsMeant } from '../search/whom-meant.ts';
import { agencyType } from './agency-properties.ts';

/** An agency that may be meant, as the protocol has it. A tool takes `match` for an answer. */
export function candidateOf({ line, because, isExact }: PerhapsMeant, place: number): Candidate {
  const { zh, en } = sayBecause(because);
  return {
    ...{ id: line.code, name: line.name, type: [agencyType] },
    description: `${describe(line)} · ${zh} / ${en}`,
    // The protocol wants numbers; the order is all that there is to say.
    score: isExact ? 100 : Math.max(1, 80 - place),
    match: isExact,
    features: [{ id: because, value: true }],
  };
}

/** What tells agencies of like names apart, and what a reader should know of each. */
export function describe({ code, mark, end }: AgencyLine): string {
  const ends = end === undefined ? [] : [`${end.zh} / ${end.en}`];
  return [code, `${mark.zh} / ${mark.en}`, ...ends].join(' · ');
}

import type { Finding } from '../../../shared/findings/finding.ts';
import type { Block } from '../reading/block.ts';
import { locateInWhole } from '../reading/ink-places.ts';
import { type Hit, hitOf } from './hit.ts';

/** Where a block's findings stand on the page. None where the page has changed since; it is then being read again. */
export function locateHits(block: Block, findings: readonly Finding[]): readonly Hit[] {
  const { run } = block;
  if (run !== undefined) return findings.flatMap((finding) => hitOf(finding, run) ?? []);
  const inOrder = findings.toSorted(byStart);
  return locateInWhole(block, inOrder).flatMap(({ range, isSame }, place) => {
    const finding = inOrder[place];
    return finding === undefined || !isSame ? [] : [{ finding, ranges: [range] }];
  });
}

/** What was found by name stands before what was found by code. */
function byStart({ start: one }: Finding, { start: other }: Finding): number {
  return one - other;
}

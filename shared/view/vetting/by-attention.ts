import { attentionOf, attentions, type VerdictsByCode } from '../../vetting/attention.ts';
import type { VetRow } from '../../vetting/vet-row.ts';
import { markOf } from '../marks.ts';
import { byWorst } from '../worst-first.ts';

/** The rows in the order in which they need their reader; among equals the worst level first, then as they stood. */
export function byAttention(rows: readonly VetRow[], verdicts: VerdictsByCode): readonly VetRow[] {
  return rows
    .map((row) => ({ row, attention: attentionOf(row, verdicts), mark: worstOf(row, verdicts) }))
    .sort(
      (one, other) =>
        attentions.indexOf(one.attention) - attentions.indexOf(other.attention) ||
        byWorst(one.mark, other.mark) ||
        one.row.number - other.row.number,
    )
    .map(({ row }) => row);
}

const noMark = { key: 'not-known' } as const;

function worstOf({ answer }: VetRow, verdicts: VerdictsByCode) {
  if (!('matches' in answer)) return noMark;
  const marks = answer.matches.flatMap(({ code }) => {
    const verdict = verdicts[code];
    return verdict === undefined ? [] : [markOf(verdict)];
  });
  return marks.sort(byWorst)[0] ?? noMark;
}

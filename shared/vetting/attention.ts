import type { Verdict } from '../register/reader/verdict.ts';
import type { VetRow } from './vet-row.ts';

/**
 * What a row wants of its reader, the first first: a `warning` in force against an agency that is certainly or perhaps
 * meant, a choice (`unclear`), a look by other means (`not-checked`), nothing but to know that there is `no-record`, or
 * nothing at all (`fine`).
 */
export const attentions = ['warning', 'unclear', 'not-checked', 'no-record', 'fine'] as const;
export type Attention = (typeof attentions)[number];

/** What one city's register says; `jurisdiction`: the city's code (GB/T 2260). */
export type SaidByCity = Verdict & { readonly jurisdiction?: string };

/** The worst that any register says. `others`: what the other registers say, where several were asked. */
export type VettedVerdict = SaidByCity & { readonly others?: readonly SaidByCity[] };

export type VerdictsByCode = Readonly<Record<string, VettedVerdict>>;

export function attentionOf(
  { answer }: Pick<VetRow, 'answer'>,
  verdicts: VerdictsByCode,
): Attention {
  if (answer.kind === 'no-record' || answer.kind === 'not-checked') return answer.kind;
  if (answer.kind === 'unclear') return 'unclear';
  const isWarned = answer.matches.some(({ code, legalPerson }) =>
    [code, legalPerson].some((one) => one !== undefined && warns(verdicts[one])),
  );
  return isWarned ? 'warning' : 'fine';
}

/** Whether a level other than the ordinary one is in force. */
function warns(verdict: Verdict | undefined): boolean {
  return verdict?.outcome === 'known' && verdict.span.level !== 'normal';
}

export type AttentionCounts = Readonly<Record<Attention, number>>;

export function countAttention(rows: readonly VetRow[], verdicts: VerdictsByCode): AttentionCounts {
  const counts = { warning: 0, unclear: 0, 'not-checked': 0, 'no-record': 0, fine: 0 };
  for (const row of rows) counts[attentionOf(row, verdicts)] += 1;
  return counts;
}

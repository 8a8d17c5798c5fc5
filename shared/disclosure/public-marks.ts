import type { ReasonMark } from '../kinds/form/reason-marks.ts';
import type { PublicityRules } from './publicity-rules.ts';

type Marked = { readonly marks?: readonly ReasonMark[] };

/** A fact or reason with only those marks whose kind of entry may be shown. */
export function publicMarks<F extends Marked>(fact: F, rules: PublicityRules): F {
  const { marks } = fact;
  if (marks === undefined) return fact;
  const shown = marks.filter((mark) => rules.ofMark(mark) === 'mark');
  if (shown.length === marks.length) return fact;
  const { marks: _, ...unmarked } = fact;
  return (shown.length > 0 ? { ...unmarked, marks: shown } : unmarked) as F;
}

import type { Finding } from '../../shared/findings/finding.ts';
import type { Verdict } from '../../shared/register/verdict.ts';
import { type Mark, markOf } from '../../shared/view/marks.ts';
import type { Theme } from '../../shared/view/tokens.ts';
import { paintStyleOf } from '../paint-styles.ts';

/** How a name is shown under its agency's verdict; without a style it isn't painted. */
export type Look = {
  readonly style: number | undefined;
  readonly mark: Mark;
  readonly theme: Theme;
};

/** Without a verdict nothing is shown that looks like one. What is only possible has a dashed sign. */
export function lookOf(finding: Finding, verdict: Verdict | undefined, theme: Theme): Look {
  const mark = markOf(verdict ?? { outcome: 'unknown', cause: 'no-register' });
  const certainty = finding.certainty.kind;
  // Art. 39: no paint speaks for or against who supplies nobody; the list has it.
  const isPainted = mark.key !== 'not-applicable';
  const style = isPainted ? paintStyleOf({ tone: mark.tone, certainty, theme }) : undefined;
  return { style, theme, mark: certainty === 'certain' ? mark : { ...mark, line: 'dashed' } };
}

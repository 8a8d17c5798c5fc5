import type { Finding } from '../../../shared/findings/finding.ts';
import { isPainted } from '../../../shared/findings/party-role.ts';
import { type Mark, markOf } from '../../../shared/view/marks.ts';
import type { Theme } from '../../../shared/view/tokens.ts';
import { paintStyleOf } from '../../messages/paint-styles.ts';
import type { PageVerdict } from '../../messages/verdicts.ts';

/** How a name is shown under its agency's verdict; without a style it isn't painted, and has no sign. */
export type Appearance = {
  readonly style: number | undefined;
  readonly mark: Mark;
  readonly theme: Theme;
};

/**
 * Without a verdict nothing is shown that looks like one. What is only possible has a dashed sign; what is surely no supplier
 * has nothing; a level without effect for the notice has no colour.
 */
export function appearanceOf(
  finding: Finding,
  verdict: PageVerdict | undefined,
  theme: Theme,
): Appearance {
  const said = verdict ?? nobodyKnows;
  const mark = markOf(said, said.hasNoEffect);
  const certainty = finding.certainty.kind;
  // Art. 39: no paint speaks for or against an organisation that supplies nothing here; the list has it.
  const suppliesHere = isPainted(finding) && mark.key !== 'not-applicable';
  const style = suppliesHere ? paintStyleOf({ tone: mark.tone, certainty, theme }) : undefined;
  return { style, theme, mark: certainty === 'certain' ? mark : { ...mark, line: 'dashed' } };
}

const nobodyKnows: PageVerdict = { outcome: 'unknown', cause: 'no-register' };

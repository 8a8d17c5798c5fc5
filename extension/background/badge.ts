import type { Finding } from '../../shared/findings/finding.ts';
import type { NoticeScope } from '../../shared/findings/notice-scope.ts';
import { isPainted } from '../../shared/findings/party-role.ts';
import { type Level, levels } from '../../shared/rating/standing.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';
import { holdAgainst } from '../../shared/view/held-against.ts';
import { markOf } from '../../shared/view/marks.ts';
import { tones } from '../../shared/view/tokens.ts';
import type { Condition } from '../messages/register-status.ts';
import type { TabState } from '../messages/tab-state.ts';
import type { TabSum } from './sum-up-tab.ts';

/** What the toolbar icon shows for one tab. */
export type ToolbarBadge = { readonly text: string; readonly colour: string };

const signs: Readonly<Record<Exclude<Level, 'normal'>, string>> = {
  blacklisted: '✕',
  banned: '⊘',
  rectifying: '△',
  supervised: '◇',
};

/**
 * The worst level with effect here among the suppliers found for certain, and how many have it; else how many agencies there are. A
 * register that can't answer shows as a grey "!", a page of which nothing could be read, or some text was left out, as a dash, never as nothing found.
 */
export function badgeOf(
  tab: Pick<TabState, 'findings' | 'verdicts' | 'notices' | 'notChecked'> & Pick<TabSum, 'blocks'>,
  condition: Condition,
): ToolbarBadge {
  const { findings, verdicts, notices } = tab;
  if (condition !== 'fresh') return { text: '!', colour: tones.neutral.light };
  const accused = findings.filter((one) => one.certainty.kind === 'certain' && isPainted(one));
  for (const level of warnings) {
    const having = accused.filter(({ code, frame }) => {
      const verdict = verdicts[code];
      return (
        verdict !== undefined && markOf(verdict, isOutside(verdict, notices[frame])).key === level
      );
    });
    const count = codesOf(having).length;
    if (count > 0) return { text: `${signs[level]}${count}`, colour: tones[level].light };
  }
  const all = codesOf(findings).length;
  return { text: all === 0 ? nothingOf(tab) : `${all}`, colour: tones.neutral.light };
}

/** Nothing found, or not all text looked at. Pictures and frames beside text are in so many pages that a dash would say nothing. */
function nothingOf({ blocks, notChecked }: Pick<TabSum, 'blocks' | 'notChecked'>): string {
  const isTextLeft = notChecked['too-long'] + notChecked['too-much'] + notChecked.failed > 0;
  const isNothingRead = blocks === 0 && Object.values(notChecked).some((count) => count > 0);
  return isTextLeft || isNothingRead ? '–' : '';
}

const warnings = levels.filter((level) => level !== 'normal');

function isOutside(verdict: Verdict, notice: NoticeScope | undefined): boolean {
  return holdAgainst(verdict, notice)?.isOutsideScope ?? false;
}

function codesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ code }) => code))];
}

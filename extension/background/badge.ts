import type { Finding } from '../../shared/findings/finding.ts';
import type { NoticeScope } from '../../shared/findings/notice-scope.ts';
import { isPainted } from '../../shared/findings/party-role.ts';
import { type Level, levels } from '../../shared/kinds/form/level.ts';
import type { Condition } from '../../shared/register/reader/condition-of.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';
import { holdAgainst } from '../../shared/view/held-against.ts';
import { markOf } from '../../shared/view/marks.ts';
import { tones } from '../../shared/view/tokens.ts';
import type { TabFinding, TabState } from '../messages/tab-state.ts';
import type { TabSum } from './sum-up-tab.ts';

/** What the toolbar icon shows for one tab. */
export type ToolbarBadge = { readonly text: string; readonly colour: string };

/** Where nothing is checked: the site isn't allowed or is paused, or the browser lets no extension read the page. */
export const offBadge: ToolbarBadge = { text: '○', colour: tones.neutral.light };

const signs: Readonly<Record<Exclude<Level, 'normal'>, string>> = {
  blacklisted: '✕',
  banned: '⊘',
  rectifying: '△',
  supervised: '◇',
};

/**
 * The worst level with effect here among the suppliers found for certain, and how many have it, but for those that the reader has
 * dismissed; else how many agencies there are. A
 * register that can't answer shows as a grey "!", beside others that can as a "!" behind what these say, a page of which nothing could be read, or some text was left out, as a dash, never as nothing found. A page that has meddled
 * with the marks adds "!?".
 */
export function badgeOf(
  tab: Pick<TabState, 'findings' | 'verdicts' | 'notices' | 'notChecked' | 'isTamperedWith'> &
    Pick<TabSum, 'blocks'>,
  conditions: readonly Condition[],
  dismissed: ReadonlySet<string> = new Set(),
): ToolbarBadge {
  const isAnySilent = conditions.some((condition) => condition !== 'fresh');
  if (!conditions.includes('fresh')) return { text: '!', colour: tones.neutral.light };
  const found = withDoubt(ofFindings(tab, dismissed), isAnySilent);
  return tab.isTamperedWith ? { ...found, text: `${found.text}!?` } : found;
}

function withDoubt(found: ToolbarBadge, isAnySilent: boolean): ToolbarBadge {
  if (!isAnySilent) return found;
  return { ...found, text: found.text === '–' ? '!' : `${found.text}!` };
}

function ofFindings(
  tab: Parameters<typeof badgeOf>[0],
  dismissed: ReadonlySet<string>,
): ToolbarBadge {
  const { findings, verdicts, notices } = tab;
  const accused = findings.filter((one) => isAccused(one) && !dismissed.has(one.code));
  const having = codesByMark(accused, (code, frame) => {
    const verdict = verdicts[code];
    return verdict && markOf(verdict, isOutside(verdict, notices[frame])).key;
  });
  for (const level of warnings) {
    const count = having.get(level)?.size ?? 0;
    if (count > 0) return { text: `${signs[level]}${count}`, colour: tones[level].light };
  }
  const all = codesOf(findings).length;
  return { text: all === 0 ? nothingOf(tab) : `${all}`, colour: tones.neutral.light };
}

function isAccused(finding: TabFinding): boolean {
  return finding.certainty.kind === 'certain' && isPainted(finding);
}

/** A page may name few agencies thousands of times: each is judged once in a frame. */
function codesByMark(
  findings: readonly TabFinding[],
  markIn: (code: string, frame: number) => string | undefined,
): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const having = new Map<string | undefined, Set<string>>();
  const isJudged = new Set<string>();
  for (const { code, frame } of findings) {
    const place = `${frame} ${code}`;
    if (isJudged.has(place)) continue;
    isJudged.add(place);
    const mark = markIn(code, frame);
    having.set(mark, (having.get(mark) ?? new Set()).add(code));
  }
  return having;
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

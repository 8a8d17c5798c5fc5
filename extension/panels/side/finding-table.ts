import { findingWords } from '../../../shared/messages/finding-words.ts';
import { formatInstant } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { holdAgainst } from '../../../shared/view/held-against.ts';
import { sayEnd } from '../../../shared/view/say-end.ts';
import { whoseRegister } from '../../messages/register-labels.ts';
import type { RegisterStatus } from '../../messages/register-status.ts';
import type { TabState } from '../../messages/tab-state.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
import { allVerdicts, registerOf } from '../parts/whose.ts';
import { panelWords } from '../words/panel-words.ts';
import { sayScopeFit } from './say-scope-fit.ts';

/**
 * The agencies of a page, a row each, under a row of heads: what the page calls them, what the register says, and how old that is.
 * Names that the register doesn't have follow, so that the list never looks complete without them.
 */
export function findingTable(
  groups: readonly FindingGroup[],
  state: TabState,
  now: string,
): readonly (readonly string[])[] {
  const { lang, registers, unknown } = state;
  const { comma, mark } = words(lang);
  const known = groups.flatMap((group) => rowsOf(group, state, now));
  const asked = registers.filter(({ condition }) => condition === 'fresh');
  const dates = asked.map((one) => ageOf(one, lang)).join(comma);
  const names = asked.map(({ city }) => whoseRegister(city, lang)).join(comma);
  const others = unknown.map((name) => [
    ...[name, '', '', mark['not-known'], '', '', ''],
    dates,
    names,
  ]);
  return [panelWords(lang).side.heads, ...known, ...others];
}

/** What each register says of an agency has a row of its own, the worst first. */
function rowsOf(group: FindingGroup, state: TabState, now: string): readonly (readonly string[])[] {
  const { lang, notices } = state;
  const { finding, role, places } = group;
  const { name } = cardOf(group.verdict, finding.code, now, { finding });
  const isSure = finding.certainty.kind === 'certain';
  return allVerdicts(group.verdict).map((verdict) => {
    const held = holdAgainst(verdict, notices[finding.frame]);
    const { body, mark } = cardOf(verdict, finding.code, now, { finding, held });
    const word = words(lang).mark[mark.key];
    const register = registerOf(verdict, state);
    return [
      finding.branch ?? name ?? finding.code,
      finding.code,
      role === undefined ? '' : findingWords(lang).role[role],
      isSure ? word : `${panelWords(lang).possible} ${word}`,
      sayEnd(body, lang),
      sayScopeFit({ ...group, verdict }, state),
      `${places.length}`,
      ageOf(register, lang),
      whoseRegister(register.city, lang),
    ];
  });
}

function ageOf({ asOf }: RegisterStatus, lang: Lang): string {
  return asOf === undefined ? '' : formatInstant(asOf, lang);
}

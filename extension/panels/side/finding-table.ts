import { findingWords } from '../../../shared/messages/finding-words.ts';
import { formatInstant } from '../../../shared/messages/format-time.ts';
import { words } from '../../../shared/messages/words.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { sayEnd } from '../../../shared/view/say-end.ts';
import type { TabState } from '../../messages/tab-state.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
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
  const {
    lang,
    registers: [register],
    unknown,
  } = state;
  const { side } = panelWords(lang);
  const asOf = register.asOf === undefined ? '' : formatInstant(register.asOf, lang);
  const known = groups.map((group) => [...rowOf(group, state, now), asOf]);
  const others = unknown.map((name) => [
    name,
    '',
    '',
    words(lang).mark['not-known'],
    '',
    '',
    '',
    asOf,
  ]);
  return [side.heads, ...known, ...others];
}

function rowOf(group: FindingGroup, state: TabState, now: string): readonly string[] {
  const { lang } = state;
  const { finding, verdict, mark, role, places } = group;
  const { body, name } = cardOf(verdict, finding.code, now, { finding });
  const isSure = finding.certainty.kind === 'certain';
  const word = words(lang).mark[mark.key];
  return [
    finding.branch ?? name ?? finding.code,
    finding.code,
    role === undefined ? '' : findingWords(lang).role[role],
    isSure ? word : `${panelWords(lang).possible} ${word}`,
    sayEnd(body, lang),
    sayScopeFit(group, state),
    `${places.length}`,
  ];
}

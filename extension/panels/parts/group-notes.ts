import type { Certainty } from '../../../shared/findings/finding.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { sumUpConsortium } from '../../../shared/view/consortium-sum.ts';
import { sayParty, sayWorst } from '../../../shared/view/say-party.ts';
import type { TabFinding, TabState } from '../../messages/tab-state.ts';
import { correctionWords } from '../words/correction-words.ts';
import { type PanelWords, panelWords } from '../words/panel-words.ts';
import type { FindingGroup } from './group-findings.ts';

/** The worst member of the consortium that the page names it in; undefined where it is in none. */
export function consortiumNote(
  group: FindingGroup,
  { lang, verdicts, notices }: TabState,
  now: Instant,
) {
  const { consortium, finding } = group;
  if (consortium === undefined) return undefined;
  return sayWorst(sumUpConsortium(consortium, verdicts, notices[finding.frame], now), lang);
}

/** How the page names the agency: in which role, under which name and how surely. */
export function groupNotes(group: FindingGroup, lang: Lang): readonly string[] {
  const { places, legalPersonMark } = group;
  const said = panelWords(lang);
  const kinds = {
    agency: [],
    'former-name': [said.formerName],
    alias: [said.alias],
    branch: [said.branch],
    code: [said.byCode],
  };
  const each = (sayOf: (place: TabFinding) => readonly string[]) => [
    ...new Set(places.flatMap(sayOf)),
  ];
  const listed =
    legalPersonMark &&
    `${said.legalPerson}${words(lang).colon}${words(lang).mark[legalPersonMark]}`;
  return [
    ...dismissalOf(group, lang),
    ...sayParty(group.role, group.consortium, lang),
    ...each((place) => disagreementOf(place, said)),
    ...doubtOf(places, said),
    ...(places.some(({ kind }) => kind === 'agency') ? [] : each(({ kind }) => kinds[kind])),
    ...(listed === undefined ? [] : [listed]),
  ];
}

function dismissalOf({ dismissal }: FindingGroup, lang: Lang): readonly string[] {
  if (dismissal === undefined) return [];
  const { dismissed, reasons } = correctionWords(lang);
  return [`${dismissed}${words(lang).colon}${reasons[dismissal.reason]}`];
}

function disagreementOf({ certainty, beside }: TabFinding, said: PanelWords): readonly string[] {
  if (!disagrees(certainty) || beside === undefined) return [];
  return [said.disagrees[certainty.because](beside)];
}

/** How many of the places are in doubt for another cause; no number where all are. */
function doubtOf(places: FindingGroup['places'], said: PanelWords): readonly string[] {
  const doubted = places.filter(
    ({ certainty }) => certainty.kind === 'possible' && !disagrees(certainty),
  ).length;
  if (doubted === 0) return [];
  return [doubted === places.length ? said.possible : said.possibleAt(doubted)];
}

/** Whether what stands beside a name or a code belongs to somebody else. */
export function disagrees(
  certainty: Certainty,
): certainty is { kind: 'possible'; because: 'other-code' | 'other-name' } {
  return (
    certainty.kind === 'possible' &&
    (certainty.because === 'other-code' || certainty.because === 'other-name')
  );
}

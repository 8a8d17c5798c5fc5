import { useRef } from 'preact/hooks';
import type { Certainty } from '../../../shared/findings/finding.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { sumUpConsortium } from '../../../shared/view/consortium-sum.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { sayEnd } from '../../../shared/view/say-end.ts';
import { sayParty, sayWorst } from '../../../shared/view/say-party.ts';
import type { TabFinding, TabState } from '../../messages/tab-state.ts';
import { type PanelWords, panelWords } from '../words/panel-words.ts';
import { type FindingGroup, groupFindings, groupKeyOf } from './group-findings.ts';
import type { PanelProps } from './panel-props.ts';

/** The agencies found on the page: suppliers first, the worst before others. Choosing one shows the next place where it stands. */
export function FindingList({ state, ask }: Pick<PanelProps, 'state' | 'ask'>) {
  const { tab } = state;
  const show = ({ frame, block, start }: TabFinding) =>
    ask({ kind: 'show', tab, frame, block, start });
  return (
    <ul class="findings">
      {groupFindings(state).map((group) => (
        <li key={keyOf(group)}>
          <FindingLine group={group} state={state} show={show} />
        </li>
      ))}
    </ul>
  );
}

type FindingLineProps = {
  readonly group: FindingGroup;
  readonly state: TabState;
  readonly show: (place: TabFinding) => void;
};

function FindingLine({ group, state, show }: FindingLineProps) {
  const { lang } = state;
  const now = new Date().toISOString();
  const { finding, places, verdict, mark } = group;
  const said = panelWords(lang);
  const next = useRef(0);
  const showNext = () => {
    show(places[next.current % places.length] ?? finding);
    next.current += 1;
  };
  const { body, name } = cardOf(verdict, finding.code, now, { finding });
  const end = sayEnd(body, lang);
  return (
    <button
      type="button"
      class="finding"
      data-tone={mark.tone}
      title={said.showNext}
      onClick={showNext}
    >
      <MarkIcon mark={mark} size={24} />
      <span class="name">{finding.branch ?? name}</span>
      <span class="level">
        <strong>{words(lang).mark[mark.key]}</strong>
        {end !== '' && <span> {end}</span>}
      </span>
      <span class="aside">{notesOf(group, lang).join(' · ')}</span>
      {group.consortium && (
        <span class="aside consortium">{consortiumNote(group, state, now)}</span>
      )}
    </button>
  );
}

function consortiumNote(group: FindingGroup, { lang, verdicts, notices }: TabState, now: Instant) {
  const { consortium, finding } = group;
  if (consortium === undefined) return undefined;
  return sayWorst(sumUpConsortium(consortium, verdicts, notices[finding.frame], now), lang);
}

function notesOf(group: FindingGroup, lang: Lang): readonly string[] {
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
    ...sayParty(group.role, group.consortium, lang),
    ...each((place) => disagreementOf(place, said)),
    ...doubtOf(places, said),
    ...(places.some(({ kind }) => kind === 'agency') ? [] : each(({ kind }) => kinds[kind])),
    ...(listed === undefined ? [] : [listed]),
    said.places(places.length),
  ];
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

function disagrees(
  certainty: Certainty,
): certainty is { kind: 'possible'; because: 'other-code' | 'other-name' } {
  return (
    certainty.kind === 'possible' &&
    (certainty.because === 'other-code' || certainty.because === 'other-name')
  );
}

function keyOf({ finding }: FindingGroup): string {
  return groupKeyOf(finding);
}

import { useRef } from 'preact/hooks';
import { words } from '../../../shared/messages/words.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { sayEnd } from '../../../shared/view/say-end.ts';
import type { TabFinding, TabState } from '../../messages/tab-state.ts';
import { panelWords } from '../words/panel-words.ts';
import { type FindingGroup, groupFindings, groupKeyOf } from './group-findings.ts';
import { consortiumNote, groupNotes } from './group-notes.ts';
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
      <span class="aside">
        {[...groupNotes(group, lang), said.places(places.length)].join(' · ')}
      </span>
      {group.consortium && (
        <span class="aside consortium">{consortiumNote(group, state, now)}</span>
      )}
    </button>
  );
}

function keyOf({ finding }: FindingGroup): string {
  return groupKeyOf(finding);
}

import { useRef } from 'preact/hooks';
import { formatUntil } from '../../shared/messages/format-time.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import { words } from '../../shared/messages/words.ts';
import { cardOf } from '../../shared/view/card-model.ts';
import { MarkIcon } from '../../shared/view/mark-icon.tsx';
import type { TabFinding } from '../messages.ts';
import { type FindingGroup, groupFindings } from './group-findings.ts';
import type { PopupProps } from './popup.tsx';
import { type PanelWords, panelWords } from './words/panel-words.ts';

/** The agencies found on the page, worst first. Choosing one shows the next place where it stands. */
export function FindingList({ state, ask }: Pick<PopupProps, 'state' | 'ask'>) {
  const { tab, lang } = state;
  const show = ({ frame, block, start }: TabFinding) =>
    ask({ kind: 'show', tab, frame, block, start });
  return (
    <ul class="findings">
      {groupFindings(state).map((group) => (
        <li key={keyOf(group)}>
          <FindingLine group={group} lang={lang} show={show} />
        </li>
      ))}
    </ul>
  );
}

type FindingLineProps = {
  readonly group: FindingGroup;
  readonly lang: Lang;
  readonly show: (place: TabFinding) => void;
};

function FindingLine({ group, lang, show }: FindingLineProps) {
  const { finding, places, verdict, mark } = group;
  const said = panelWords(lang);
  const next = useRef(0);
  const showNext = () => {
    show(places[next.current % places.length] ?? finding);
    next.current += 1;
  };
  const { body, name } = cardOf(verdict, finding.code, new Date().toISOString(), { finding });
  const until = body.kind === 'known' && body.level !== 'normal' ? body.levelUntil : undefined;
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
        {until !== undefined && <span> {formatUntil(until, lang)}</span>}
      </span>
      <span class="aside">{notesOf(group, said).join(' · ')}</span>
    </button>
  );
}

function notesOf({ finding, places }: FindingGroup, said: PanelWords): readonly string[] {
  const kinds = {
    agency: [],
    'former-name': [said.formerName],
    alias: [said.alias],
    branch: [said.branch],
    code: [said.byCode],
  };
  const possible = finding.certainty.kind === 'possible' ? [said.possible] : [];
  return [...possible, ...kinds[finding.kind], said.places(places.length)];
}

function keyOf({ finding: { code, kind, certainty } }: FindingGroup): string {
  return `${code} ${kind} ${certainty.kind}`;
}

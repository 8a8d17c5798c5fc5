import { useRef } from 'preact/hooks';
import { paths } from '../../../shared/contract/paths.ts';
import { words } from '../../../shared/messages/words.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { sayEnd } from '../../../shared/view/say-end.ts';
import type { TabFinding, TabState } from '../../messages/tab-state.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
import { consortiumNote, groupNotes } from '../parts/group-notes.ts';
import { registerOf, whoseNotes } from '../parts/whose.ts';
import { panelWords } from '../words/panel-words.ts';

type FindingLineProps = {
  readonly group: FindingGroup;
  readonly state: TabState;
  readonly show: (place: TabFinding) => void;
};

/** One agency of the page. Choosing it shows the next place where it stands; a link leads to its public page. */
export function FindingLine({ group, state, show }: FindingLineProps) {
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
  const shown = finding.branch ?? name;
  const end = sayEnd(body, lang);
  return (
    <>
      <button
        type="button"
        class="finding"
        data-tone={mark.tone}
        title={said.showNext}
        onClick={showNext}
      >
        <MarkIcon mark={mark} size={24} />
        <span class="name">{shown}</span>
        <span class="level">
          <strong>{words(lang).mark[mark.key]}</strong>
          {end !== '' && <span> {end}</span>}
        </span>
        <span class="aside">
          {[
            ...whoseNotes(verdict, state),
            ...groupNotes(group, lang),
            said.places(places.length),
          ].join(' · ')}
        </span>
        {group.consortium && (
          <span class="aside consortium">{consortiumNote(group, state, now)}</span>
        )}
      </button>
      {verdict.outcome === 'known' && (
        <a
          class="its-page"
          href={registerOf(verdict, state).origin + paths.page(finding.code)}
          aria-label={said.pageOf(shown ?? finding.code)}
        >
          {said.page}
        </a>
      )}
    </>
  );
}

import { formatEnd } from '../../../shared/messages/format-time.ts';
import { ReasonTags } from '../../../shared/view/reason-tags.tsx';
import type { PersonOnPage, TabState } from '../../messages/tab-state.ts';
import { panelWords } from '../words/panel-words.ts';
import { whose } from './whose.ts';

/** Published decisions about practitioners named beside their agency; none of it is marked on the page. */
export function PersonList({ state }: { readonly state: TabState }) {
  const { lang, persons } = state;
  const said = panelWords(lang).persons;
  if (persons.length === 0) return null;
  return (
    <section class="persons">
      <h2>{said.title}</h2>
      <p class="aside">{said.meaning}</p>
      <ul>
        {persons.map((one) => (
          <li key={`${one.jurisdiction} ${one.decision.entry}`}>
            <Person one={one} state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type PersonProps = { readonly one: PersonOnPage; readonly state: TabState };

function Person({ one, state }: PersonProps) {
  const { lang } = state;
  const { decision } = one;
  const register = whose(one, state);
  const { person, agency, kind, summary, basis, publication, marks = [] } = decision;
  const said = panelWords(lang).persons;
  return (
    <>
      <strong>{person}</strong> {agency}
      {register !== undefined && <span class="aside"> {register}</span>}
      <ReasonTags marks={marks} lang={lang} />
      <p>
        {said.kind[kind]} {formatEnd(decision, lang)}
      </p>
      <p>{summary}</p>
      <p class="aside">
        {basis.authority} {basis.documentNumber} · {said.publishedUnder(publication)}
      </p>
    </>
  );
}

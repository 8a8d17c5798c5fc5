import { formatEnd } from '../../../shared/messages/format-time.ts';
import { ReasonTags } from '../../../shared/view/reason-tags.tsx';
import type { PersonOnPage, TabState } from '../../messages/tab-state.ts';
import { panelWords } from '../words/panel-words.ts';

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
          <li key={one.decision.entry}>
            <Person one={one} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type PersonProps = { readonly one: PersonOnPage; readonly lang: TabState['lang'] };

function Person({ one: { decision }, lang }: PersonProps) {
  const { person, agency, kind, summary, basis, publication, marks = [] } = decision;
  const said = panelWords(lang).persons;
  return (
    <>
      <strong>{person}</strong> {agency}
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

import { findingWords } from '../../../shared/messages/finding-words.ts';
import { words } from '../../../shared/messages/words.ts';
import type { NotReadCause, TabState } from '../../messages/tab-state.ts';
import { FindingList } from '../parts/finding-list.tsx';
import { NotCheckedList } from '../parts/not-checked-list.tsx';
import type { PanelProps } from '../parts/panel-props.ts';
import { PersonList } from '../parts/person-list.tsx';
import { RegisterFoot } from '../parts/register-foot.tsx';
import { SiteLine } from '../parts/site-line.tsx';
import { UnknownNames } from '../parts/unknown-names.tsx';
import { panelWords } from '../words/panel-words.ts';

/** What the toolbar button opens: everything found on the page in the tab, and how far it can be relied on. */
export function Popup({ state, ask, allow }: PanelProps) {
  const { lang, notRead, isTamperedWith } = state;
  const said = panelWords(lang);
  const { lang: otherLang, label } = said.otherLanguage;
  return (
    <div class="popup" lang={words(lang).htmlLang}>
      <header>
        <h1>{said.product}</h1>
        <button
          type="button"
          lang={words(otherLang).htmlLang}
          onClick={() => ask({ kind: 'use-language', lang: otherLang })}
        >
          {label}
        </button>
      </header>
      <SiteLine state={state} ask={ask} allow={allow} />
      <Condition state={state} />
      {notRead === undefined ? <Counts state={state} /> : <NotRead lang={lang} cause={notRead} />}
      {isTamperedWith && <p class="warning">{said.tampered}</p>}
      <NotCheckedList state={state} />
      <FindingList state={state} ask={ask} />
      <PersonList state={state} />
      <UnknownNames state={state} />
      <p class="aside">{said.onlyRegistered}</p>
      <RegisterFoot state={state} ask={ask} />
    </div>
  );
}

function Counts({ state }: { readonly state: TabState }) {
  const { lang, counts, pending, register } = state;
  const said = panelWords(lang);
  const isNothing = counts.found === 0 && !pending && register.condition === 'fresh';
  return (
    <>
      <p class="counts" role="status">
        {findingWords(lang).names(counts.found, counts.matched, counts.notChecked)}
        {pending && <span class="aside"> {said.pending}</span>}
      </p>
      {isNothing && <p>{counts.notChecked > 0 ? said.nothingInChecked : said.nothingFound}</p>}
    </>
  );
}

type NotReadProps = { readonly lang: TabState['lang']; readonly cause: NotReadCause };

/** One plain thing instead of zeros. */
function NotRead({ lang, cause }: NotReadProps) {
  const { title, because } = panelWords(lang).notRead;
  return (
    <p class="counts warning" role="status">
      <strong>{title}</strong> {because[cause]}
    </p>
  );
}

function Condition({ state: { lang, register } }: { readonly state: TabState }) {
  const { none, stale, clockWrong } = panelWords(lang).register;
  if (register.condition === 'fresh') return null;
  const sentence = { none, stale, 'clock-wrong': clockWrong }[register.condition];
  return (
    <p class="warning" role="alert">
      {sentence}
    </p>
  );
}

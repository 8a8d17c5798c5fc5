import { findingWords } from '../../shared/messages/finding-words.ts';
import { words } from '../../shared/messages/words.ts';
import type { PanelMessage, TabState } from '../messages.ts';
import { FindingList } from './finding-list.tsx';
import { NotCheckedList } from './not-checked-list.tsx';
import { PersonList } from './person-list.tsx';
import { RegisterFoot } from './register-foot.tsx';
import { SiteLine } from './site-line.tsx';
import { UnknownNames } from './unknown-names.tsx';
import { panelWords } from './words/panel-words.ts';

export type PopupProps = {
  readonly state: TabState;
  readonly ask: (message: PanelMessage) => void;
  /** Asks the reader, by way of the browser, to allow these sites. */
  readonly allow: (origins: readonly string[]) => void;
};

/** What the toolbar button opens: everything found on the page in the tab, and how far it can be relied on. */
export function Popup({ state, ask, allow }: PopupProps) {
  const { lang, counts, pending, isTamperedWith, register } = state;
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
      <p class="counts" role="status">
        {findingWords(lang).names(counts.found, counts.matched, counts.notChecked)}
        {pending && <span class="aside"> {said.pending}</span>}
      </p>
      {isTamperedWith && <p class="warning">{said.tampered}</p>}
      <NotCheckedList state={state} />
      {counts.found === 0 && !pending && register.condition === 'fresh' && counts.blocks > 0 && (
        <p>{said.nothingFound}</p>
      )}
      <FindingList state={state} ask={ask} />
      <PersonList state={state} />
      <UnknownNames state={state} />
      <p class="aside">{said.onlyRegistered}</p>
      <RegisterFoot state={state} ask={ask} />
    </div>
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

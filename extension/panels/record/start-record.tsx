import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { verifyWith } from '../../../shared/register/trust/verify-with.ts';
import { cardCss } from '../../../shared/view/card-css.ts';
import type { PageQuery } from '../../messages/query-messages.ts';
import { askBackground } from '../ask-background.ts';
import { followLanguage } from '../follow-language.ts';
import { FormView } from './form/form-view.tsx';
import { handedOver } from './hand-over.ts';
import type { KeptRecord } from './keep/kept-record.ts';
import { type RecordStore, recordStore } from './keep/record-store.ts';
import { RecordList } from './list/record-list.tsx';
import { RecordDesk } from './record-desk.ts';
import { RecordPage } from './record-page.tsx';
import { addressOf, type Route, routeOf } from './route.ts';
import { SheetView } from './sheet/sheet-view.tsx';
import { queryPageWords } from './words/query-page-words.ts';

/** Shows what the page's address asks for: the form for a tab, a record, or all of them. */
export async function startRecord(page: Document): Promise<void> {
  const lang = signal(await askBackground({ kind: 'language' }));
  const store = recordStore();
  const desk = new RecordDesk(store, askBackground, verifyWith(crypto.subtle));
  const records = await store.all();
  // Drawn anew, not loaded anew: what was typed into the form stays.
  followLanguage(browser.storage, (other) => {
    lang.value = other;
    name(page, other);
  });
  const useLanguage = (other: Lang) => {
    void askBackground({ kind: 'use-language', lang: other });
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  page.adoptedStyleSheets.push(sheet);
  name(page, lang.value);
  const route = routeOf(page.URL);
  const vetted = route.kind === 'vetted' ? await handedOver(route.id) : undefined;
  const go = (address: string) => page.location.assign(address);
  const Root = () => (
    <RecordPage lang={lang.value} useLanguage={useLanguage}>
      <View {...{ route, vetted, records, store, desk, go }} lang={lang.value} />
    </RecordPage>
  );
  render(<Root />, page.getElementById('record') ?? page.body);
}

function name(page: Document, lang: Lang): void {
  page.documentElement.lang = words(lang).htmlLang;
  page.title = queryPageWords(lang).title;
}

type ViewProps = {
  readonly route: Route;
  /** What a list that was vetted came to, where the form is for one. */
  readonly vetted: PageQuery | undefined;
  readonly records: readonly KeptRecord[];
  readonly store: RecordStore;
  readonly desk: RecordDesk;
  readonly go: (address: string) => void;
  readonly lang: Lang;
};

function View({ route, vetted, records, store, desk, go, lang }: ViewProps) {
  switch (route.kind) {
    case 'vetted':
    case 'form': {
      if (route.kind === 'vetted' && vetted === undefined) return <ListGone lang={lang} />;
      const [newest] = records.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
      const last = { unit: newest?.unit ?? '', querier: newest?.querier ?? '' };
      const tab = route.kind === 'form' ? route.tab : undefined;
      return <FormView ask={askBackground} {...{ tab, vetted, desk, last, go, lang }} />;
    }
    case 'sheet':
      return <SheetView sha256={route.sha256} erase={store.erase} {...{ desk, go, lang }} />;
    case 'list': {
      const read = async (file: File) => {
        const opened = await desk.readIn(file);
        if (opened.kind !== 'opened') return opened;
        go(addressOf.sheet(opened.sha256));
        return undefined;
      };
      return <RecordList {...{ records, read, lang }} />;
    }
  }
}

function ListGone({ lang }: { readonly lang: Lang }) {
  const { listGone, list } = queryPageWords(lang).form;
  return (
    <p class="warning" role="alert">
      {listGone} <a href="vet.html">{list}</a>
    </p>
  );
}

import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { words } from '../../../shared/messages/words.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import type { SettingsState } from '../../messages/settings-messages.ts';
import { askBackground } from '../ask-background.ts';
import { dressPage } from '../parts/dress-page.ts';
import type { Registers } from '../parts/whose.ts';
import { watchWords } from '../words/watch-words.ts';
import { keepWatchList } from './keep-watch-list.ts';
import { WatchPage } from './watch-page.tsx';

type View = { readonly state: SettingsState; readonly isNotified: boolean };

/** Shows the watch list, and keeps it as things are. */
export async function startWatch(page: Document): Promise<void> {
  const view = signal<View | undefined>(undefined);
  const { all, acts } = keepWatchList();
  const refresh = async () => {
    const [state, isNotified] = await Promise.all([
      askBackground({ kind: 'settings' }).catch(() => undefined),
      browser.permissions.contains({ permissions: ['notifications'] }),
    ]);
    if (state === undefined) return;
    view.value = { state, isNotified };
    const { lang } = state.settings;
    dressPage(page, state.settings);
    page.documentElement.lang = words(lang).htmlLang;
    page.title = watchWords(lang).title;
  };
  const isOnRecord = async (codes: readonly string[]) => {
    const answers = await Promise.all(
      codes.map((part) => askBackground({ kind: 'search', part }).catch(() => undefined)),
    );
    return new Set(answers.flatMap((answer) => answer?.found.map(({ code }) => code) ?? []));
  };
  const Root = () =>
    view.value && (
      <WatchPage
        watched={all.value}
        watch={acts}
        state={inUse(view.value.state)}
        isNotified={view.value.isNotified}
        now={toInstant(Date.now())}
        isOnRecord={isOnRecord}
        useLanguage={(lang) => void askBackground({ kind: 'use-language', lang }).then(refresh)}
      />
    );

  await refresh();
  render(<Root />, page.getElementById('page') ?? page.body);
  browser.storage.onChanged.addListener(refresh);
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  page.addEventListener('visibilitychange', refresh);
}

/** A policy leaves at least one register in use. */
function inUse({ registers, settings: { lang } }: SettingsState): Registers {
  const [first = registers[0], ...others] = registers.filter(({ isInUse }) => isInUse);
  return { registers: [first, ...others], lang };
}

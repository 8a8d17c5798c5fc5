import { browser } from 'wxt/browser';
import { paths } from '../../shared/contract/paths.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import { markWords } from '../../shared/messages/mark-words.ts';
import { markOf } from '../../shared/view/marks.ts';
import { menuTitle } from '../messages/menu-title.ts';
import type { RegisterLabels } from '../messages/page-messages.ts';
import type { FoundAgency, SearchAnswer } from '../messages/search-answer.ts';
import { askInPopup } from './ask-in-popup.ts';

const menuItem = 'look-up';

type Answering = {
  readonly search: (text: string) => Promise<SearchAnswer>;
  readonly lang: () => Lang;
  readonly labels: () => RegisterLabels;
};

/**
 * Questions that come from outside the extension's pages: words selected on any page, of which nothing but these words is read, and
 * what is typed after the keyword in the address bar.
 */
export function listenForQuestions(starting: Promise<Answering>): void {
  const showMenu = async () => {
    const title = menuTitle[(await starting).lang()];
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: menuItem, title, contexts: ['selection'] });
  };
  browser.runtime.onInstalled.addListener(showMenu);
  browser.runtime.onStartup.addListener(showMenu);
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === menuItem) void askInPopup(selectionText);
  });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const { search, lang } = await starting;
    const { found } = await search(text);
    suggest(found.map((one) => ({ content: one.code, description: describe(one, lang()) })));
  });
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const { search, labels } = await starting;
    const { found } = await search(text);
    const [first] = found;
    if (first === undefined || found.length > 1) return askInPopup(text);
    const { site = '' } = labels()[first.verdict.jurisdiction ?? ''] ?? {};
    const url = site + paths.page(first.code);
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

function describe({ code, name, verdict }: FoundAgency, lang: Lang): string {
  return withoutMarkup(`${name} ${markWords[lang][markOf(verdict).key]} ${code}`);
}

/**
 * The same letters at full width (U+FF01 to U+FF5E) where they would be markup: Chrome reads the address bar's suggestions as
 * XML, Firefox as plain text.
 */
export function withoutMarkup(text: string): string {
  return text.replace(/[<>&'"]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

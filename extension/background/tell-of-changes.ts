import { browser } from 'wxt/browser';
import type { Lang } from '../../shared/messages/lang.ts';
import { markWords } from '../../shared/messages/mark-words.ts';
import { marksOfChange, nameOfWatched } from '../watching/marks-of-change.ts';
import type { WatchedAgency } from '../watching/watched-agency.ts';
import { watchAlarm } from './watch.ts';

/** Shows a notification where the reader lets it; the watch list has the same lines in any case. */
export async function tellOfChanges(
  id: string,
  changed: readonly WatchedAgency[],
  lang: Lang,
): Promise<void> {
  const { notifications } = browser;
  // Not there until the reader has allowed it.
  if (notifications === undefined) return;
  const isShown = id in (await notifications.getAll());
  if (isShown) return;
  const title = titles[lang](changed.length);
  const message = messageOf(changed, lang);
  // A browser or a system may refuse: then the lines of the list are all there is.
  await notifications
    .create(id, { type: 'basic', iconUrl: '/icon/128.png', title, message })
    .catch(() => undefined);
}

/** Whoever follows one comes to the list. The interface comes with the permission: to be called at the start and when one is given. */
export function followNotifications(): void {
  browser.notifications?.onClicked.addListener(openWatchList);
}

async function openWatchList(id: string): Promise<void> {
  if (!id.startsWith(watchAlarm)) return;
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: '/watch.html' });
}

/** As many as a notification has lines. */
const most = 3;

function messageOf(changed: readonly WatchedAgency[], lang: Lang): string {
  const lines = changed.slice(0, most).map((one) => {
    const marks = marksOfChange(one)?.map(({ key }) => markWords[lang][key]);
    return `${nameOfWatched(one)}${colons[lang]}${marks?.join(' → ') ?? otherwise[lang]}`;
  });
  return [...lines, ...(changed.length > most ? ['…'] : [])].join('\n');
}

const titles: Readonly<Record<Lang, (count: number) => string>> = {
  zh: (count) => `关注的机构有变化（${count} 家）`,
  en: (count) => (count === 1 ? 'A watched agency changed' : `${count} watched agencies changed`),
};

const colons: Readonly<Record<Lang, string>> = { zh: '：', en: ': ' };

/** Of a change that leaves the mark as it is; the list says which. */
const otherwise: Readonly<Record<Lang, string>> = {
  zh: '决定、名称或者其他记载有变化',
  en: 'its decisions, names or other details changed',
};

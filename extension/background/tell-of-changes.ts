import { browser } from 'wxt/browser';
import type { Lang } from '../../shared/messages/lang.ts';
import { markWords } from '../../shared/messages/mark-words.ts';
import type { RegisterLabels } from '../messages/page-messages.ts';
import { cityChanges } from '../watching/city-changes.ts';
import { marksOfChange, nameOfWatched } from '../watching/marks-of-change.ts';
import type { WatchedAgency } from '../watching/watched-agency.ts';
import { watchAlarm } from './watch.ts';

type Tongue = { readonly lang: Lang; readonly labels: RegisterLabels };

/** Shows a notification where the reader lets it; the watch list has the same lines in any case. */
export async function tellOfChanges(
  id: string,
  changed: readonly WatchedAgency[],
  { lang, labels }: Tongue,
): Promise<void> {
  const { notifications } = browser;
  // Not there until the reader has allowed it.
  if (notifications === undefined) return;
  const isShown = id in (await notifications.getAll());
  if (isShown) return;
  const title = titles[lang](changed.length);
  const message = messageOf(changed, { lang, labels });
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

/** One line for each agency: the worst that a city says of it now, from what, and whose word that is where it may be another's. */
function messageOf(changed: readonly WatchedAgency[], tongue: Tongue): string {
  const lines = changed
    .slice(0, most)
    .map((one) => nameOfWatched(one) + colons[tongue.lang] + wordOf(one, tongue));
  return [...lines, ...(changed.length > most ? ['…'] : [])].join('\n');
}

function wordOf(one: WatchedAgency, { lang, labels }: Tongue): string {
  const [worst] = cityChanges(one);
  const word = (worst && marksOfChange(worst))?.map(({ key }) => markWords[lang][key]).join(' → ');
  const isAlone = Object.keys(labels).length < 2;
  const whose = isAlone ? undefined : labels[worst?.after.jurisdiction ?? '']?.whose;
  return (word ?? otherwise[lang]) + (whose === undefined ? '' : brackets[lang](whose));
}

const titles: Readonly<Record<Lang, (count: number) => string>> = {
  zh: (count) => `关注的机构有变化（${count} 家）`,
  en: (count) => (count === 1 ? 'A watched agency changed' : `${count} watched agencies changed`),
};

const colons: Readonly<Record<Lang, string>> = { zh: '：', en: ': ' };

const brackets: Readonly<Record<Lang, (text: string) => string>> = {
  zh: (text) => `（${text}）`,
  en: (text) => ` (${text})`,
};

/** Of a change that leaves the mark as it is; the list says which. */
const otherwise: Readonly<Record<Lang, string>> = {
  zh: '决定、名称或者其他记载有变化',
  en: 'its decisions, names or other details changed',
};

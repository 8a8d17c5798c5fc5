import { browser } from 'wxt/browser';
import type { Lang } from '../../shared/messages/lang.ts';
import type { RegisterLabels } from '../messages/page-messages.ts';
import { watchStore } from '../watching/watch-store.ts';
import { tellOfChanges } from './tell-of-changes.ts';
import { Watch, type WatchOptions } from './watch.ts';

type Ground = Pick<WatchOptions, 'registers' | 'now'> & {
  readonly lang: () => Lang;
  readonly labels: () => RegisterLabels;
};

/** The watch list of this device, and how its reader hears of changes. */
export function openWatch({ registers, now, lang, labels }: Ground): Watch {
  const { alarms, storage } = browser;
  return new Watch({
    ...{ registers, now, alarms },
    list: watchStore(),
    store: storage.local,
    tell: (id, changed) => tellOfChanges(id, changed, { lang: lang(), labels: labels() }),
  });
}

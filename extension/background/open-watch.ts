import { browser } from 'wxt/browser';
import type { Lang } from '../../shared/messages/lang.ts';
import { watchStore } from '../watching/watch-store.ts';
import { tellOfChanges } from './tell-of-changes.ts';
import { Watch, type WatchOptions } from './watch.ts';

type Ground = Pick<WatchOptions, 'register' | 'now'> & { readonly lang: () => Lang };

/** The watch list of this device, and how its reader hears of changes. */
export function openWatch({ register, now, lang }: Ground): Watch {
  const { alarms, storage } = browser;
  return new Watch({
    ...{ register, now, alarms },
    list: watchStore(),
    store: storage.local,
    tell: (id, changed) => tellOfChanges(id, changed, lang()),
  });
}

import { browser } from 'wxt/browser';
import { toInstant } from '../../shared/time/shanghai.ts';
import type { PinnedSource } from '../pinned-source.ts';
import { verifyWith } from '../verify-signature.ts';
import { askFrames } from './ask-frames.ts';
import type { Dismissals } from './dismissals.ts';
import { FairTime } from './fair-time.ts';
import { FramePlaces } from './frame-places.ts';
import { openSettings, openSettingsDoor } from './open-settings.ts';
import { openWatch } from './open-watch.ts';
import { PageAnswers } from './page-answers.ts';
import { registerPageScript, runCardScript, runPageScript } from './page-script.ts';
import { paintCss } from './paint-css.ts';
import { recallPaintNames } from './paint-names.ts';
import { Panels } from './panels.ts';
import { probeTab } from './probe-tab.ts';
import { Queries } from './queries.ts';
import { RegisterKeeper } from './register-keeper.ts';
import { openRegisterStore } from './register-store.ts';
import { restingSource } from './resting-source.ts';
import { Seal } from './seal.ts';
import { searchRegister } from './search-register.ts';
import { Sync, type SyncOptions } from './sync.ts';
import { bringWith, sendToTab, showBadge, showOff } from './tab-edges.ts';
import { TabFrames } from './tab-frames.ts';
import { Tabs } from './tabs.ts';
import type { Watch } from './watch.ts';

const now = () => toInstant(Date.now());
const verify = verifyWith(crypto.subtle);

/** Firefox alone says what it is. */
const isFirefox = 'getBrowserInfo' in browser.runtime;

/** Everything that the background is made of, as it was when the worker before it was stopped. */
export async function putTogether(source: PinnedSource) {
  const ownHost = new URL(source.origin).host;
  const { session } = browser.storage;
  const kept = await openSettings(source);
  const { settings, dismissals } = kept;
  const frames = await TabFrames.restore(session);
  const names = await recallPaintNames(session);

  const seal = await Seal.restore(session);
  const keeper = openKeeper(source, kept, seal);
  const known = { frames, register: () => keeper.register(), now, sendToTab };
  const lang = () => settings.value.lang;
  showOff(lang());
  const shown = { showBadge: showBadge(lang), dismissedIn: dismissedInTab(dismissals) };
  const tabs = new Tabs({ ...known, ...shown, alarms: browser.alarms });
  const time = new FairTime({ clock: () => performance.now(), pause: aTurn });
  const pages = new PageAnswers({
    ...known,
    tabs,
    places: new FramePlaces({ frames, askFrames }),
    bring: bringWith(paintCss(names, !isFirefox)),
    bringCard: runCardScript,
    time,
    paint: () => ({ names, lang: lang(), site: source.origin }),
  });
  const watch = openWatch({ ...known, lang });
  const sync = new Sync({
    ...{ keeper, settings, source, now },
    alarms: browser.alarms,
    random: Math.random,
    isSealed: () => seal.isOn,
    onChange: passOn(tabs, watch),
  });
  const leftAlone = () => [...settings.value.pausedHosts, ownHost];
  const registerScript = () => registerPageScript(leftAlone());
  const getTab = (tab: number) => browser.tabs.get(tab);
  const queries = new Queries({
    ...{ ...known, tabs, getTab },
    keySet: () => keeper.keySet(),
  });
  const search = async (text: string) => searchRegister(text, await keeper.register(), now());
  const panels = new Panels({
    ...{ tabs, queries, sync, seal, watch, settings, dismissals, now, search },
    ...{ getTab, ownHost, sendToTab, registerScript },
    isAllowed: (origins) => browser.permissions.contains({ origins: [...origins] }),
    runScript: (tab) => runPageScript(tab, leftAlone()),
    probe: probeTab,
  });
  const door = openSettingsDoor({
    ...{ ...kept, sync, watch, source, leftAlone, registerScript, sendToTab },
    redraw: () => tabs.renew('records'),
  });
  // What came before the last worker was stopped is looked at, too.
  void sync.tick().finally(() => watch.look());
  const questions = { search, origin: source.origin, lang };
  const parts = { tabs, pages, sync, watch, panels, door, settings, seal, frames, time, questions };
  return { ...parts, leftAlone, registerScript };
}

export type Parts = Awaited<ReturnType<typeof putTogether>>;

/** Most readers have dismissed nothing: then no tab is asked for its address. */
function dismissedInTab(dismissals: Dismissals) {
  return async (tab: number): Promise<ReadonlySet<string>> => {
    if (dismissals.all.length === 0) return new Set();
    const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
    return new Set(dismissals.on(url).map(({ code }) => code));
  };
}

function openKeeper(
  { origin, mirrors, keySet }: PinnedSource,
  kept: Awaited<ReturnType<typeof openSettings>>,
  { fetch }: Seal,
): RegisterKeeper {
  const open = (address: string) => restingSource({ origin: address, ...kept, now, fetch });
  return new RegisterKeeper({
    sources: [open(origin), ...mirrors.map(open)],
    store: openRegisterStore(),
    verify,
    pinned: keySet,
    now,
  });
}

function passOn(tabs: Tabs, watch: Watch): SyncOptions['onChange'] {
  return async (change) => {
    await tabs.renew(change);
    await watch.look();
  };
}

function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

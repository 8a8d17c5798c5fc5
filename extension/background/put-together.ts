import { browser } from 'wxt/browser';
import type { KeySet } from '../../shared/register/trust/key-set.ts';
import { toInstant } from '../../shared/time/shanghai.ts';
import type { PinnedSources } from '../pinned-source.ts';
import { askFrames } from './ask-frames.ts';
import type { Dismissals } from './dismissals.ts';
import { FairTime } from './fair-time.ts';
import { FramePlaces } from './frame-places.ts';
import { openRegisters } from './open-registers.ts';
import { openSettings, openSettingsDoor } from './open-settings.ts';
import { PageAnswers } from './page-answers.ts';
import { registerPageScript, runCardScript, runPageScript } from './page-script.ts';
import { paintCss } from './paint-css.ts';
import { recallPaintNames } from './paint-names.ts';
import { Panels } from './panels.ts';
import { probeTab } from './probe-tab.ts';
import { Queries } from './queries.ts';
import type { Registers } from './registers.ts';
import { Seal } from './seal.ts';
import { searchRegister } from './search-register.ts';
import { bringWith, sendToTab, showBadge } from './tab-edges.ts';
import { TabFrames } from './tab-frames.ts';
import { Tabs } from './tabs.ts';

const now = () => toInstant(Date.now());

/** Firefox alone says what it is. */
const isFirefox = 'getBrowserInfo' in browser.runtime;

/** Everything that the background is made of, as it was when the worker before it was stopped. */
export async function putTogether(sources: PinnedSources) {
  const ownHosts = sources.map(({ origin }) => new URL(origin).host);
  const { session } = browser.storage;
  const kept = await openSettings(sources);
  const { settings, dismissals } = kept;
  const frames = await TabFrames.restore(session);
  const names = await recallPaintNames(session);

  const dismissedIn = (tab: number) => dismissedInTab(dismissals, tab);
  const seal = await Seal.restore(session);
  const registers: Registers = openRegisters({
    ...{ sources, kept, seal, alarms: browser.alarms, now },
    onChange: (change) => tabs.renew(change),
  });
  const first = async () => (await registers.held())[0]?.register;
  const known = { frames, register: first, now, sendToTab };
  const tabs: Tabs = new Tabs({ ...known, alarms: browser.alarms, showBadge, dismissedIn });
  const time = new FairTime({ clock: () => performance.now(), pause: aTurn });
  const pages = new PageAnswers({
    ...known,
    tabs,
    places: new FramePlaces({ frames, askFrames }),
    bring: bringWith(paintCss(names, !isFirefox)),
    bringCard: runCardScript,
    time,
    paint: () => ({ names, lang: settings.value.lang, site: sources[0].origin }),
  });
  const leftAlone = () => [...settings.value.pausedHosts, ...ownHosts];
  const registerScript = () => registerPageScript(leftAlone());
  const getTab = (tab: number) => browser.tabs.get(tab);
  const queries = new Queries({
    ...{ ...known, tabs, getTab },
    keySet: async () => (await registers.keySets())[0] as KeySet,
  });
  const search = async (text: string) => searchRegister(text, await first(), now());
  const panels = new Panels({
    ...{ tabs, queries, registers, seal, settings, dismissals, now, search },
    ...{ getTab, ownHosts, sendToTab, registerScript },
    isAllowed: (origins) => browser.permissions.contains({ origins: [...origins] }),
    runScript: (tab) => runPageScript(tab, leftAlone()),
    probe: probeTab,
  });
  const door = openSettingsDoor({
    ...{ ...kept, registers, sources, leftAlone, registerScript, sendToTab },
    redraw: () => tabs.renew('records'),
  });
  void registers.tick();
  const questions = { search, origin: sources[0].origin, lang: () => settings.value.lang };
  const parts = { tabs, pages, registers, panels, door, settings, seal, frames, time, questions };
  return { ...parts, leftAlone, registerScript };
}

export type Parts = Awaited<ReturnType<typeof putTogether>>;

/** Most readers have dismissed nothing: then no tab is asked for its address. */
async function dismissedInTab(dismissals: Dismissals, tab: number): Promise<ReadonlySet<string>> {
  if (dismissals.all.length === 0) return new Set();
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return new Set(dismissals.on(url).map(({ code }) => code));
}

function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

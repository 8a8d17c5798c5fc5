import { browser } from 'wxt/browser';
import { toInstant } from '../../shared/time/shanghai.ts';
import type { ToPage } from '../messages/page-messages.ts';
import type { PinnedSource } from '../pinned-source.ts';
import { askFrames } from './ask-frames.ts';
import type { ToolbarBadge } from './badge.ts';
import { FairTime } from './fair-time.ts';
import { FramePlaces } from './frame-places.ts';
import { listenForQuestions } from './listen-for-questions.ts';
import { PageAnswers } from './page-answers.ts';
import {
  insertStyles,
  registerPageScript,
  runCardScript,
  runFoundScript,
  runInOpenTabs,
  runPageScript,
} from './page-script.ts';
import { paintCss } from './paint-css.ts';
import { recallPaintNames } from './paint-names.ts';
import { Panels } from './panels.ts';
import { probeTab } from './probe-tab.ts';
import { Queries } from './queries.ts';
import { type Received, receive } from './receive.ts';
import { RegisterKeeper } from './register-keeper.ts';
import { openRegisterStore } from './register-store.ts';
import { restingSource } from './resting-source.ts';
import { searchRegister } from './search-register.ts';
import { SettingsBox } from './settings.ts';
import { Sync, syncAlarm } from './sync.ts';
import { TabFrames } from './tab-frames.ts';
import { Tabs, turnAlarm } from './tabs.ts';
import type { BringThing } from './things.ts';
import { type SidePanels, toggleSidePanel } from './toggle-side-panel.ts';
import { verifyWith } from './verify-signature.ts';

/** Starts the background. It listens at once, for a worker is started by what it has to hear. */
export function startBackground(source: PinnedSource): void {
  const starting = putTogether(source);
  const own = { id: browser.runtime.id, origin: location.origin };

  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const received = receive(raw, sender, own);
    if (received.from === 'nobody') return false;
    starting
      .then((parts): Promise<unknown> => answer(parts, received))
      // The page or panel that asked must not wait for ever; what went wrong is told in the worker's console.
      .then(respond, (error: unknown) => {
        respond(undefined);
        throw error;
      });
    return true;
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    const { sync, tabs } = await starting;
    if (name === syncAlarm) await sync.tick();
    if (name === turnAlarm) await tabs.turn();
  });
  browser.tabs.onRemoved.addListener(async (tab) => {
    const { frames, time } = await starting;
    frames.forgetTab(tab);
    time.forget(tab);
  });
  browser.commands.onCommand.addListener(async (command, at) => {
    if (command === 'side-panel') return at && toggleSidePanel(at.windowId, Date.now(), sidePanels);
    const { tabs } = await starting;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) tabs.step(tab.id, command === 'next-hit' ? 1 : -1);
  });
  listenForSites(starting);
  listenForQuestions(starting.then(({ questions }) => questions));
}

type Parts = Awaited<ReturnType<typeof putTogether>>;

function listenForSites(starting: Promise<Parts>): void {
  const registerAnew = async () => (await starting).registerScript();
  // What is registered runs in documents to come; those that are open already are read as well.
  const registerAndRead = async (origins: readonly string[]) => {
    await registerAnew();
    const { leftAlone } = await starting;
    await runInOpenTabs(origins, leftAlone());
  };
  browser.runtime.onInstalled.addListener(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    await registerAndRead(origins);
  });
  browser.runtime.onStartup.addListener(registerAnew);
  browser.permissions.onRemoved.addListener(registerAnew);
  browser.permissions.onAdded.addListener(({ origins = [] }) => registerAndRead(origins));
}

function answer({ pages, panels }: Parts, received: Exclude<Received, { from: 'nobody' }>) {
  return received.from === 'page'
    ? pages.answer(received.frame, received.message)
    : panels.answer(received.message);
}

const now = () => toInstant(Date.now());
const verify = verifyWith(crypto.subtle);

async function putTogether(source: PinnedSource) {
  const ownHost = new URL(source.origin).host;
  const settings = await SettingsBox.open(browser.storage.local, browser.i18n.getUILanguage());
  const frames = await TabFrames.restore(browser.storage.session);
  const names = await recallPaintNames(browser.storage.session);

  const keeper = keeperOf(source, settings);
  const known = { frames, register: () => keeper.register(), now, sendToTab };
  const tabs = new Tabs({ ...known, alarms: browser.alarms, showBadge });
  const time = new FairTime({ clock: () => performance.now(), pause: aTurn });
  const pages = new PageAnswers({
    ...known,
    tabs,
    places: new FramePlaces({ frames, askFrames }),
    bring: bringWith(paintCss(names)),
    bringCard: runCardScript,
    time,
    paint: () => ({ names, lang: settings.value.lang }),
  });
  const sync = new Sync({
    keeper,
    settings,
    alarms: browser.alarms,
    source,
    now,
    random: Math.random,
    onChange: (change) => tabs.renew(change),
  });
  const leftAlone = () => [...settings.value.pausedHosts, ownHost];
  const registerScript = () => registerPageScript(leftAlone());
  const search = async (text: string) => searchRegister(text, await keeper.register(), now());
  const getTab = (tab: number) => browser.tabs.get(tab);
  const queries = new Queries({
    ...known,
    tabs,
    getTab,
    keySet: () => keeper.keySet(),
    verify,
  });
  const panels = new Panels({
    search,
    tabs,
    queries,
    sync,
    settings,
    getTab,
    ownHost,
    isAllowed: (origins) => browser.permissions.contains({ origins: [...origins] }),
    sendToTab,
    registerScript,
    runScript: (tab) => runPageScript(tab, leftAlone()),
    probe: probeTab,
  });
  void sync.tick();
  const questions = { search, origin: source.origin, lang: () => settings.value.lang };
  return { tabs, pages, sync, panels, frames, leftAlone, registerScript, time, questions };
}

function keeperOf(
  { origin, mirrors, keySet }: PinnedSource,
  settings: SettingsBox,
): RegisterKeeper {
  const openSource = (from: string) => restingSource({ origin: from, settings, now });
  return new RegisterKeeper({
    sources: [openSource(origin), ...mirrors.map(openSource)],
    store: openRegisterStore(),
    verify,
    pinned: keySet,
    now,
  });
}

function bringWith(css: ReturnType<typeof paintCss>): BringThing {
  return {
    script: runFoundScript,
    lines: (frame) => insertStyles(frame, css.lines, 'USER'),
    tints: (frame) => insertStyles(frame, css.tints, 'AUTHOR'),
  };
}

function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function showBadge(tabId: number, { text, colour }: ToolbarBadge): void {
  const { action } = browser;
  // The tab may have been closed meanwhile.
  const ignore = () => undefined;
  action.setBadgeText({ tabId, text }).catch(ignore);
  action.setBadgeBackgroundColor({ tabId, color: colour }).catch(ignore);
  action.setBadgeTextColor({ tabId, color: '#ffffff' }).catch(ignore);
}

const sidePanels: SidePanels = {
  open: (windowId) => browser.sidePanel.open({ windowId }),
  send: (message) => browser.runtime.sendMessage(message),
};

function sendToTab(tab: number, message: ToPage, frame?: number): void {
  const options = frame === undefined ? {} : { frameId: frame };
  browser.tabs.sendMessage(tab, message, options).catch(() => undefined);
}

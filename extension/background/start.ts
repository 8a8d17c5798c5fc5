import { browser } from 'wxt/browser';
import { isForSettings } from '../messages/settings-messages.ts';
import type { PinnedSources } from '../pinned-source.ts';
import { findSidebar } from '../sidebar.ts';
import { listenForQuestions } from './listen-for-questions.ts';
import { readAndKeepPolicy } from './managed-policy.ts';
import { runInOpenTabs } from './page-script.ts';
import { type Parts, putTogether } from './put-together.ts';
import { type Received, receive } from './receive.ts';
import { syncAlarm } from './sync.ts';
import { turnAlarm } from './tabs.ts';
import { followNotifications } from './tell-of-changes.ts';
import { type SidePanels, toggleSidePanel } from './toggle-side-panel.ts';
import { watchAlarm } from './watch.ts';

/** Starts the background. It listens at once, for a worker is started by what it has to hear. */
export function startBackground(sources: PinnedSources): void {
  const starting = putTogether(sources);
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
    const { registers, tabs, watch } = await starting;
    if (name.startsWith(syncAlarm)) await registers.tick();
    if (name === turnAlarm) await tabs.turn();
    if (name === watchAlarm) await watch.look();
  });
  browser.tabs.onRemoved.addListener(async (tab) => {
    const { frames, time, seal } = await starting;
    await seal.lift(tab);
    frames.forgetTab(tab);
    time.forget(tab);
  });
  browser.commands.onCommand.addListener(async (command, at) => {
    if (command === 'side-panel') {
      const sidebar = findSidebar();
      if (sidebar !== undefined) return sidebar.toggle();
      return at && toggleSidePanel(at.windowId, Date.now(), sidePanels);
    }
    const { tabs } = await starting;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) tabs.step(tab.id, command === 'next-hit' ? 1 : -1);
  });
  browser.storage.onChanged.addListener(async (_, area) => {
    if (area === 'managed')
      await (await starting).door.holdTo(await readAndKeepPolicy(browser.storage, sources));
  });
  followNotifications();
  browser.permissions.onAdded.addListener(followNotifications);
  listenForSites(starting);
  listenForQuestions(starting.then(({ questions }) => questions));
}

function listenForSites(starting: Promise<Parts>): void {
  const registerAnew = async () => (await starting).registerScript();
  // What is registered runs in documents to come; those that are open already are read as well.
  const registerAndRead = async (origins: readonly string[]) => {
    await registerAnew();
    const { leftAlone } = await starting;
    await runInOpenTabs(origins, leftAlone());
  };
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await openWelcome(starting);
    const { origins = [] } = await browser.permissions.getAll();
    await registerAndRead(origins);
  });
  browser.runtime.onStartup.addListener(registerAnew);
  browser.permissions.onRemoved.addListener(registerAnew);
  browser.permissions.onAdded.addListener(({ origins = [] }) => registerAndRead(origins));
}

/** Once, unless the organisation that has installed it says that it has told its people itself. */
async function openWelcome(starting: Promise<Parts>): Promise<void> {
  const { settings } = await starting;
  if (settings.policy.opensWelcome) await browser.tabs.create({ url: '/welcome.html' });
}

function answer({ pages, panels, door }: Parts, received: Exclude<Received, { from: 'nobody' }>) {
  if (received.from === 'page') return pages.answer(received.frame, received.message);
  const { message } = received;
  return isForSettings(message) ? door.answer(message) : panels.answer(message);
}

const sidePanels: SidePanels = {
  open: (windowId) => browser.sidePanel.open({ windowId }),
  send: (message) => browser.runtime.sendMessage(message),
};

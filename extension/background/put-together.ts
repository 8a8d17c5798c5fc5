import { browser } from 'wxt/browser';
import { toInstant } from '../../shared/time/shanghai.ts';
import { registerLabels } from '../messages/register-labels.ts';
import type { PinnedSources } from '../pinned-source.ts';
import { askFrames } from './ask-frames.ts';
import { askTopDocument } from './ask-top-document.ts';
import { FairTime } from './fair-time.ts';
import { FramePlaces } from './frame-places.ts';
import { openPanels } from './open-panels.ts';
import { loadStored, openRegisters } from './open-registers.ts';
import { openSettings, openSettingsDoor } from './open-settings.ts';
import { openTabs } from './open-tabs.ts';
import { openWatch } from './open-watch.ts';
import { PageAnswers } from './page-answers.ts';
import { PageBadges } from './page-badges.ts';
import { registerPageScript, runCardScript } from './page-script.ts';
import { paintCss } from './paint-css.ts';
import { recallPaintNames } from './paint-names.ts';
import { Queries } from './queries.ts';
import { readAtOnce } from './read-at-once.ts';
import type { Registers } from './registers.ts';
import { Seal } from './seal.ts';
import { searchRegisters } from './search-registers.ts';
import type { SettingsDoor } from './settings-door.ts';
import { ShownDocuments } from './shown-documents.ts';
import { bringWith, sendToTab } from './tab-edges.ts';
import { TabFrames } from './tab-frames.ts';
import type { Tabs } from './tabs.ts';
import type { Watch } from './watch.ts';

const now = () => toInstant(Date.now());

/** Firefox alone says what it is. */
const isFirefox = 'getBrowserInfo' in browser.runtime;

/** Everything that the background is made of, as it was when the worker before it was stopped. */
export async function putTogether(sources: PinnedSources) {
  const ownHosts = sources.map(({ origin }) => new URL(origin).host);
  const stored = loadStored(sources);
  const session = readAtOnce(browser.storage.session);
  // At once: each answer of a store takes its time, and until then nobody is answered.
  const [{ policy, ...kept }, frames, names, seal] = await Promise.all([
    openSettings(sources),
    TabFrames.restore(session),
    recallPaintNames(session),
    Seal.restore(session),
  ]);
  const { settings, dismissals } = kept;
  // It holds as soon as it has come; what that does to open pages may take longer.
  const ready = policy.then((young) => void door.holdTo(young));
  const registers: Registers = openRegisters({
    ...{ stored, kept, seal, alarms: browser.alarms, now, ready },
    onChange: (change) => passOn(change, tabs, watch),
  });
  const known = { frames, registers: () => registers.held(), now, sendToTab };
  const lang = () => settings.value.lang;
  const labels = () => registerLabels(sources, lang());
  const tabs: Tabs = openTabs({ ...known, dismissals, lang });
  const watch: Watch = openWatch({ ...known, lang, labels });
  const time = new FairTime({ clock: () => performance.now(), pause: aTurn });
  const badges = new PageBadges({ ...known, own: ownOrigins(sources) });
  const pages = new PageAnswers({
    ...known,
    tabs,
    places: new FramePlaces({ frames, askFrames }),
    bring: bringWith(paintCss(names, !isFirefox)),
    bringCard: runCardScript,
    markBadges: (frame) => badges.mark(frame),
    time,
    paint: () => ({ names, lang: lang(), registers: labels() }),
  });
  const leftAlone = () => [...settings.value.pausedHosts, ...ownHosts];
  const registerScript = () => registerPageScript(leftAlone());
  const shown = new ShownDocuments({ frames, ask: askTopDocument, sendToTab });
  const queries = new Queries({
    ...{ ...known, tabs, shown },
    getTab: (tab) => browser.tabs.get(tab),
    keySets: () => registers.keySets(),
  });
  const search = async (text: string) => searchRegisters(text, await registers.held(), now());
  const panels = openPanels({
    ...{ tabs, shown, queries, registers, seal, watch, badges, settings, dismissals, now, search },
    ...{ ownHosts, registerScript, leftAlone },
  });
  const door: SettingsDoor = openSettingsDoor({
    ...{ ...kept, registers, watch, sources, leftAlone, registerScript, sendToTab },
    redraw: () => tabs.renew('records'),
  });
  // What came before the last worker was stopped is looked at, too.
  void registers.tick().finally(() => watch.look());
  const questions = { search, labels, lang };
  const parts = { tabs, pages, registers, watch, panels, door, settings, seal, frames, time };
  return { ...parts, questions, leftAlone, registerScript };
}

export type Parts = Awaited<ReturnType<typeof putTogether>>;

function ownOrigins(sources: PinnedSources): readonly string[] {
  return sources.flatMap(({ origin, mirrors }) => [origin, ...mirrors]);
}

async function passOn(change: 'head' | 'records', tabs: Tabs, watch: Watch): Promise<void> {
  await tabs.renew(change);
  await watch.look();
}

function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

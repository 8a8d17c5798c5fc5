import { browser } from 'wxt/browser';
import type { Lang } from '../../shared/messages/lang.ts';
import type { ToPage } from '../messages/page-messages.ts';
import { offBadge, type ToolbarBadge } from './badge.ts';
import { insertStyles, runFoundScript } from './page-script.ts';
import type { paintCss } from './paint-css.ts';
import type { BringThing } from './things.ts';

export function bringWith(css: ReturnType<typeof paintCss>): BringThing {
  return {
    script: runFoundScript,
    lines: (frame) => insertStyles(frame, css.lines, 'USER'),
    tints: (frame) => insertStyles(frame, css.tints, 'AUTHOR'),
  };
}

/** What is said of a tab that is read; without a badge, what is said of all others. */
export function showBadge(lang: () => Lang): (tab: number, badge?: ToolbarBadge) => void {
  return (tabId, badge) => {
    const { text, colour } = badge ?? { ...offBadge, text: asElsewhere };
    // The tab may have been closed meanwhile.
    void Promise.allSettled([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title: titles[lang()][badge === undefined ? 'off' : 'on'] }),
    ]);
  };
}

/** What is said of every tab that isn't read. */
export function showOff(lang: Lang): void {
  void Promise.allSettled([
    browser.action.setBadgeText({ text: offBadge.text }),
    browser.action.setBadgeBackgroundColor({ color: offBadge.colour }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title: titles[lang].off }),
  ]);
}

/** A tab with `null` has the text of all tabs; the types don't know it. */
const asElsewhere = null as unknown as string;

const titles: Readonly<Record<Lang, Readonly<Record<'on' | 'off', string>>>> = {
  zh: { on: '绿诚', off: '绿诚：此页未核对' },
  en: { on: 'Lucheng', off: 'Lucheng: this page is not checked' },
};

/** Whether our script hears in this frame. Nobody who does is refused by the browser; one that is too busy isn't waited for. */
export function hears(tab: number, frame: number): Promise<boolean> {
  const message: ToPage = { kind: 'there' };
  const asked = browser.tabs.sendMessage(tab, message, { frameId: frame }).then(
    () => true,
    () => false,
  );
  const patience = new Promise<boolean>((resolve) => setTimeout(resolve, longestWaitMs, true));
  return Promise.race([asked, patience]);
}

/** A popup that opens waits for it. */
const longestWaitMs = 200;

export function sendToTab(tab: number, message: ToPage, frame?: number): void {
  const options = frame === undefined ? {} : { frameId: frame };
  browser.tabs.sendMessage(tab, message, options).catch(() => undefined);
}

import { browser } from 'wxt/browser';
import type { ToPage } from '../messages/page-messages.ts';
import type { ToolbarBadge } from './badge.ts';
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

export function showBadge(tabId: number, { text, colour }: ToolbarBadge): void {
  const { action } = browser;
  // The tab may have been closed meanwhile.
  const ignore = () => undefined;
  action.setBadgeText({ tabId, text }).catch(ignore);
  action.setBadgeBackgroundColor({ tabId, color: colour }).catch(ignore);
  action.setBadgeTextColor({ tabId, color: '#ffffff' }).catch(ignore);
}

export function sendToTab(tab: number, message: ToPage, frame?: number): void {
  const options = frame === undefined ? {} : { frameId: frame };
  browser.tabs.sendMessage(tab, message, options).catch(() => undefined);
}

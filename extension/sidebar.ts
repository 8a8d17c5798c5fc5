import { browser } from 'wxt/browser';

/** Of the window in front, and only while the browser still holds what the reader did for the cause. */
type Sidebar = { readonly open: () => Promise<void>; readonly toggle: () => Promise<void> };

/** Firefox's; other browsers have side panels (`browser.sidePanel`) instead. */
export function findSidebar(): Sidebar | undefined {
  return Reflect.get(browser, 'sidebarAction');
}

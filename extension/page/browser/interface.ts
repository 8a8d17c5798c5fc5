import type { browser } from 'wxt/browser';

/** What of the browser's interface to extensions a page's script has. */
export type Interface = Partial<Pick<typeof browser, 'runtime' | 'dom'>>;

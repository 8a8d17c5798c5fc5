import { browser } from 'wxt/browser';
import type { Picture } from '../../../../shared/query-record/picture.ts';
import { isSamePage } from '../../../messages/is-same-page.ts';
import { pictureOf } from './picture-of.ts';

/**
 * A picture of what the tab shows of the page at this address, taken only when asked for: it comes to the front for a moment. Undefined
 * where the tab shows another page by now, where another tab came to the front meanwhile, and where the browser doesn't let the
 * extension see it, which takes a click on its icon in that tab.
 */
export async function takePicture(tab: number, page: string): Promise<Picture | undefined> {
  const own = await browser.tabs.getCurrent();
  try {
    const { windowId, url = '' } = await browser.tabs.get(tab);
    if (!isSamePage(url, page)) return undefined;
    await browser.tabs.update(tab, { active: true });
    await new Promise((resolve) => setTimeout(resolve, drawnAfterMs));
    for (const quality of [90, 60, 30]) {
      const address = await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality });
      if (!(await isInFront(tab, page))) return undefined;
      const picture = await pictureOf(blobOf(address));
      if (picture) return picture;
    }
    return undefined;
  } catch {
    return undefined;
  } finally {
    if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true });
  }
}

/** What is pictured is the tab that is in front, whichever that is. */
async function isInFront(tab: number, page: string): Promise<boolean> {
  const { active, url = '' } = await browser.tabs.get(tab);
  return active && isSamePage(url, page);
}

/** A tab that comes to the front is drawn anew. */
const drawnAfterMs = 300;

/** Of a `data:` address with base64; fetching it is what the content security policy refuses. */
function blobOf(address: string): Blob {
  const binary = atob(address.slice(address.indexOf(',') + 1));
  return new Blob([Uint8Array.from(binary, (char) => char.charCodeAt(0))]);
}

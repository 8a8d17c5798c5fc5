import { browser } from 'wxt/browser';
import type { ReportedPlace } from './frame-place.ts';

/**
 * Asks the frames of a tab where they stand, for the browser tells a frame's parent only to extensions that may read the history of all
 * sites. Frames of sites not allowed aren't asked; one that hangs is not waited for, and then none has answered.
 */
export async function askFrames(tab: number): Promise<readonly ReportedPlace[]> {
  const target = { tabId: tab, allFrames: true };
  const asked = browser.scripting
    .executeScript({ target, func: reportPlace, injectImmediately: true })
    // The tab may have been closed meanwhile.
    .catch(() => []);
  const patience = new Promise<readonly []>((resolve) => setTimeout(resolve, longestWaitMs, []));
  const answers = await Promise.race([asked, patience]);
  return answers.flatMap(({ frameId, documentId, result }) =>
    result ? [{ ...result, frame: frameId, document: documentId }] : [],
  );
}

const longestWaitMs = 1000;

/** Runs in a frame, beside the page's own scripts, and has nothing but what stands in it. */
function reportPlace(): Omit<ReportedPlace, 'frame' | 'document'> {
  const placeAmong = (parent: Window, frame: Window | null): number => {
    let place = 0;
    while (place < parent.length && parent[place] !== frame) place++;
    return place;
  };
  const path: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    path.unshift(placeAmong(at.parent, at));
  }
  // As the page script counts them. A picture of the page may be named like the document's own function.
  const all = Document.prototype.querySelectorAll.call(document, 'iframe,frame');
  const closed = [...(all as NodeListOf<HTMLIFrameElement>)].filter(
    (frame) =>
      frame.contentDocument === null && frame.offsetWidth >= 200 && frame.offsetHeight >= 100,
  );
  return { path, closed: closed.map((frame) => placeAmong(window, frame.contentWindow)) };
}

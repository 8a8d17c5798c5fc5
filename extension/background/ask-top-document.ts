import { browser } from 'wxt/browser';

/** The document that a tab shows, asked itself. */
export type TopDocument = {
  readonly document: string;
  readonly address: string;
  /** Our script is in it, and hears what it is told. */
  readonly isWatched: boolean;
};

/** `none`: there is none that the browser lets us ask. `silent`: it has not answered yet. */
export async function askTopDocument(tab: number): Promise<TopDocument | 'none' | 'silent'> {
  const asked = browser.scripting
    .executeScript({ target: { tabId: tab }, func: report, injectImmediately: true })
    .then(([answer]): TopDocument | 'silent' =>
      answer?.result ? { ...answer.result, document: answer.documentId } : 'silent',
    )
    .catch((): 'none' => 'none');
  const patience = new Promise<'silent'>((resolve) => setTimeout(resolve, longestWaitMs, 'silent'));
  return Promise.race([asked, patience]);
}

const longestWaitMs = 500;

/** Runs in the page's document, in our own world there (`extension/page/browser/world.ts`). */
function report(): Omit<TopDocument, 'document'> {
  const here = globalThis as unknown as {
    readonly [key: symbol]: { readonly annotation?: object } | undefined;
  };
  return {
    address: location.href,
    isWatched: here[Symbol.for('lucheng')]?.annotation !== undefined,
  };
}

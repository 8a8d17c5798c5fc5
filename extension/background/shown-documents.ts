import { isSamePage } from '../messages/is-same-page.ts';
import type { ToPage } from '../messages/page-messages.ts';
import type { askTopDocument, TopDocument } from './ask-top-document.ts';
import { newFrame } from './frame-state.ts';
import type { TabFrames } from './tab-frames.ts';

type ShownDocumentsOptions = {
  readonly frames: TabFrames;
  readonly ask: typeof askTopDocument;
  readonly sendToTab: (tab: number, message: ToPage, frame?: number) => void;
};

/**
 * Which document a tab shows under its address. One that was left says so only after the tab has its successor's address, and one whose
 * process has died says nothing: what it said is not to be told of the page that stands there now.
 */
export class ShownDocuments {
  readonly #options: ShownDocumentsOptions;

  constructor(options: ShownDocumentsOptions) {
    this.#options = options;
  }

  /** The known document of a tab's top frame, if it is the one shown under this address. */
  async of(tab: number, address: string | undefined): Promise<string | undefined> {
    const known = this.#options.frames.top(tab);
    if (known?.address === undefined || address === undefined) return known?.document;
    if (isSamePage(known.address, address)) return known.document;
    const shown = await this.#ask(tab, known.document);
    return shown !== undefined && isSamePage(shown.address, address) ? shown.document : undefined;
  }

  /** Asks what the tab shows, puts right what is known of it, and answers the document of which something is known then. */
  async #ask(tab: number, document: string): Promise<TopDocument | undefined> {
    const { frames, ask, sendToTab } = this.#options;
    const shown = await ask(tab);
    const known = frames.get({ tab, frame: 0, document });
    // Another has spoken meanwhile.
    if (shown === 'silent' || known === undefined) return undefined;
    if (shown !== 'none' && shown.document === document) {
      // A page may give itself another address; with its messages comes the one that it was loaded from.
      frames.put({ tab, frame: 0 }, { ...known, address: shown.address });
      return shown;
    }
    if (shown === 'none' || !shown.isWatched) {
      frames.forget({ tab, frame: 0, document });
      return undefined;
    }
    frames.put({ tab, frame: 0 }, { ...newFrame(shown.document), address: shown.address });
    sendToTab(tab, { kind: 'look-again' });
    return shown;
  }
}

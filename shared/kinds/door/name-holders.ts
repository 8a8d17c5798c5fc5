import { foldText } from '../../text/fold.ts';
import type { CompleteDraft } from '../form/kind.ts';
import type { KindBook } from '../form/kind-book.ts';
import { claimedNames, namesInDecision } from './claimed-names.ts';
import type { HoldersOfName } from './own-words.ts';

/**
 * The agencies to which entries give a name, including the drafts of a batch so far, which the ledger doesn't have
 * yet.
 */
export class NameHolders {
  readonly #book: KindBook;
  readonly #claimed: HoldersOfName;
  readonly #decided: HoldersOfName;
  readonly #inBatch = new Map<string, Set<string>>();

  /** `claimed`: by registrations; `decided`: by decisions and proposals of them. */
  constructor(claimed: HoldersOfName, decided: HoldersOfName, book: KindBook) {
    this.#book = book;
    this.#claimed = claimed;
    this.#decided = decided;
  }

  /** The codes of the agencies that have a folded name by any entry. */
  all(folded: string): readonly string[] {
    const batch = this.#inBatch.get(folded) ?? [];
    return [...new Set([...this.#claimed(folded), ...this.#decided(folded), ...batch])];
  }

  /** Adds a draft that was found valid. */
  add(draft: CompleteDraft): void {
    const names = [...claimedNames(draft, this.#book), ...namesInDecision(draft, this.#book)];
    for (const name of names) {
      const folded = foldText(name);
      this.#inBatch.set(folded, (this.#inBatch.get(folded) ?? new Set()).add(draft.subject.code));
    }
  }
}

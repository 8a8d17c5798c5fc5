import type { EntryKind } from '../../kinds/form/kind.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';
import type { Entry } from '../../ledger/entry.ts';

/** An annulling entry, and the id of the entry that it annuls. */
type Annulment = { readonly entry: Entry; readonly of: string };

/**
 * The annulments that have to be explained in public (Administrative Penalty Law art. 48; domain G5). `facts` are those of
 * the subject's `entries`, among which the annulled ones still are.
 */
export function annulmentsIn(
  facts: readonly Entry[],
  entries: readonly Entry[],
  { kindOf }: KindBook,
): readonly Annulment[] {
  return facts.flatMap((entry) => {
    const kind = kindOf(entry.kind);
    if (kind?.annuls === undefined || !isAnnulling(kind)) return [];
    return kind.annuls(entry, entries).map((of) => ({ entry, of }));
  });
}

/** Whether annulments by entries of the kind have to be explained in public. */
export function isAnnulling({ clocks }: EntryKind): boolean {
  return clocks?.includes('annulment-explanation') ?? false;
}

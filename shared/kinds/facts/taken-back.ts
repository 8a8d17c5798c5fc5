import type { Entry } from '../../ledger/entry.ts';
import { theBook } from '../book/the-book.ts';

/** The ids of the entries that this one takes back from whoever was told of them; none where it takes back nothing. */
export function takenBackBy(
  entry: Entry,
  history: readonly Entry[],
  book = theBook,
): readonly string[] {
  const kind = book.kindOf(entry.kind);
  if (kind?.takesBack?.(entry.body) !== true) return [];
  const said = { ...entry, body: entry.body };
  const ids = [kind.annuls, kind.stops, kind.alsoTakesBack].flatMap(
    (of) => of?.(said, history) ?? [],
  );
  return [...new Set(ids)];
}

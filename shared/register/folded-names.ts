import { buildNameIndex, type NameIndex } from '../names/name-index.ts';
import { foldText } from '../text/fold.ts';
import { lastAtMost } from './last-at-most.ts';

/** The folded names of a register: to scan pages with, and to search. */
export type FoldedNames = {
  readonly index: NameIndex;
  readonly at: (n: number) => string;
  /** The numbers of the names that contain the folded `part`, rising. */
  readonly containing: (part: string) => Iterable<number>;
};

/** No character of any text, and the fold leaves it alone. */
const separator = '\uffff';

/** Folds and indexes names. An empty name is in neither the index nor the search, but keeps its number. */
export function foldNames(names: readonly string[]): FoldedNames {
  // As one long string: folded in one go, searched natively, and kept more cheaply than many short ones.
  const text = foldText(names.map((name) => name.replaceAll(separator, '')).join(separator));
  const folded = text.split(separator);
  const starts = new Uint32Array(folded.length + 1);
  for (const [n, { length }] of folded.entries()) starts[n + 1] = (starts[n] ?? 0) + length + 1;
  return { index: buildNameIndex(folded), at, containing };

  function at(n: number): string {
    return text.slice(starts[n], (starts[n + 1] ?? 0) - 1);
  }

  function* containing(part: string): Iterable<number> {
    if (part === '' || part.includes(separator)) return;
    for (let found = text.indexOf(part); found >= 0; ) {
      const n = lastAtMost(starts, found);
      yield n;
      found = text.indexOf(part, starts[n + 1]);
    }
  }
}

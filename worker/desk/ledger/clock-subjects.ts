import { theBook } from '../../../shared/kinds/book/the-book.ts';

/**
 * The condition by which the index over subjects with a clock is found, word for word: where another kind comes to start a clock,
 * a migration has to make the index anew.
 */
function onClock({ kinds } = theBook): string {
  const starting = kinds
    .filter(({ clocks }) => clocks !== undefined)
    .map(({ name }) => `'${name}'`);
  return `kind IN (${starting.toSorted().join(', ')})`;
}

export const clockIndex = `CREATE INDEX entriesOnClock ON entries (code) WHERE ${onClock()}`;

/**
 * Of the subjects after the one with the key `?1` in order, the first `?2` that may have a deadline. By this index and no other: one of
 * all kinds would have every page sort them all.
 */
export function clockSubjects(book = theBook): string {
  return `SELECT DISTINCT code FROM entries INDEXED BY entriesOnClock
    WHERE ${onClock(book)} AND code > ?1 ORDER BY code LIMIT ?2`;
}

import { bookOf } from '../form/kind-book.ts';
import { kinds } from './all.ts';

/** The kinds that the ledger of this project takes. */
export const theBook = bookOf(kinds);

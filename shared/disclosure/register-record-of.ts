import { theBook } from '../kinds/book/the-book.ts';
import type { KindBook } from '../kinds/form/kind-book.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Standing } from '../rating/standing.ts';
import { publicCatalogueOf } from './public-catalogue.ts';
import { type PersonalOf, publicPersonOf } from './public-person.ts';
import { publicRecordOf } from './public-record.ts';
import type { RegisterRecord } from './register-record.ts';

/**
 * The register's record of a subject (agency, natural person or authority) at the time its standing is made;
 * undefined for none.
 */
export function registerRecordOf(
  standing: Standing,
  history: readonly Entry[],
  personalOf: PersonalOf,
  book: KindBook = theBook,
): RegisterRecord | undefined {
  return (
    publicRecordOf(standing, book) ??
    publicPersonOf(standing, history, personalOf, book) ??
    publicCatalogueOf(history, book)
  );
}

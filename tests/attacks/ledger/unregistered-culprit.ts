import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { ban } from '../../fixtures/drafts/supervision-drafts.ts';
import { operator } from '../../fixtures/town/actors.ts';
import {
  about,
  blacklist,
  culprit,
  culpritName,
  filing,
  innocent,
  innocentName,
} from './street-of-agencies.ts';

/** What a clerk's own record rests on, another document than that of any decision. */
export const ownDocument = { basis: { ...basis, documentNumber: '示环登〔2026〕9号' } };

/** The culprit is known only from its decision; the innocent agency is registered. */
export function streetOfTheUnregistered(): DeskBook {
  const book = new DeskBook();
  book.record('2025-01-02T09:01', operator, about(innocent, filing(innocentName)));
  blacklist(book, culprit, { name: culpritName });
  return book;
}

/** A ban that calls its agency by this name. */
export function banOf(name: string, changes: object = {}) {
  const { body } = ban() as { readonly body: object };
  return ban({ body: { ...body, name }, ...changes });
}

import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { tellStreet } from './street-of-agencies.ts';

export const today = '2026-11-24T12:00';

export function street(): DeskBook {
  const book = new DeskBook();
  tellStreet(book);
  return book;
}

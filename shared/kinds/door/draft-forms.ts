import { theBook } from '../book/the-book.ts';
import { codePlacesOf } from '../form/code-places.ts';
import type { KindBook } from '../form/kind-book.ts';
import { envelope } from './envelope.ts';

/** The form of a draft for each kind, by the kind's name: its schema, and where codes stand in its body. */
export type DraftForms = ReturnType<typeof makeForms>;

export function draftFormsOf(book: KindBook): DraftForms {
  return book === theBook ? formsOfTheBook : makeForms(book);
}

const formsOfTheBook = makeForms(theBook);

function makeForms({ kinds }: KindBook) {
  return new Map(
    kinds.map((kind) => {
      const places = codePlacesOf(kind.body);
      return [kind.name, { kind, schema: envelope(kind), places }] as const;
    }),
  );
}

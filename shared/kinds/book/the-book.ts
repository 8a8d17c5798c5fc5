import { catalogueKinds } from '../catalogue/catalogue-kinds.ts';
import { cityKinds } from '../city/city-kinds.ts';
import { drawKinds } from '../draw/draw-kinds.ts';
import { engagementsKinds } from '../engagements/engagements-kinds.ts';
import type { EntryKind } from '../form/kind.ts';
import { bookOf } from '../form/kind-book.ts';
import { listingKinds } from '../listing/listing-kinds.ts';
import { listsOfOthersKinds } from '../lists-of-others/lists-of-others-kinds.ts';
import { peopleKinds } from '../people/people-kinds.ts';
import { registrationKinds } from '../registration/registration-kinds.ts';
import { remedyKinds } from '../remedy/remedy-kinds.ts';
import { supervisionKinds } from '../supervision/supervision-kinds.ts';

/** Every kind of entry that can be recorded, chapter by chapter. */
export const kinds: readonly EntryKind[] = [
  ...registrationKinds,
  ...peopleKinds,
  ...engagementsKinds,
  ...supervisionKinds,
  ...listingKinds,
  ...remedyKinds,
  ...listsOfOthersKinds,
  ...drawKinds,
  ...catalogueKinds,
  ...cityKinds,
];

/** The kinds that the ledger of this project takes. */
export const theBook = bookOf(kinds);

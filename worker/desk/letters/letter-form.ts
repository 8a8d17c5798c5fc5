import type { Entry } from '../../../shared/ledger/entry.ts';
import type { LetterText } from './letter.ts';
import type { LetterFile } from './letter-file.ts';

/** One sort of letter. */
export type LetterForm = {
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** What the letter says of an entry; undefined for an entry that it isn't written about. */
  readonly write: (entry: Entry, file: LetterFile) => LetterText | undefined;
};

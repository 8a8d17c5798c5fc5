import type { NotCheckedCause } from './asked.ts';

/** A page of a PDF, as it was read. */
export type PdfPage = {
  readonly number: number;
  readonly of: number;
  /** Its paragraphs and cells. */
  readonly texts: readonly string[];
  /** Other ways to read the same: what only these name is named perhaps. */
  readonly guesses?: readonly string[];
  /** What may go on from the page before: the end of that one, a line end, and what this page begins with. */
  readonly carried?: readonly string[];
  /** Why its text, or a part of it, couldn't be read. */
  readonly unread?: NotCheckedCause;
};

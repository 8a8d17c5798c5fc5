import type { FaultText } from '../tables/fault-text.ts';

/** Where in what was opened something stands. Rows count as spreadsheet programs do, the others from 1. */
export type Place =
  | { readonly kind: 'row'; readonly row: number; readonly sheet?: string }
  | { readonly kind: 'page' | 'part'; readonly number: number };

/** What one row of a list asks about, as written. */
export type Asked = {
  readonly place: Place;
  readonly name: string;
  readonly code: string;
  readonly lot: string;
  /** Cells that name people beside the agency. */
  readonly persons?: readonly string[];
  /** Why the row itself couldn't be read. */
  readonly unread?: Unread;
};

/** Text of a document that stands together: a paragraph, a cell. A line end in it may part a name, or two of them. */
export type Passage = { readonly place: Place; readonly text: string };

/**
 * Why something was not checked.
 *
 * - `empty`: neither a name nor a code. `no-name`: a row of a table without known columns, in which nothing reads as one.
 *   `code`: a broken code, and no name that is known. `formula`: a cell that a
 *   spreadsheet computes, and that came without its value. `lost-character`: characters lost when the file was made.
 * - `too-long`: more text than a cell is read of. `broken-row`: not valid CSV.
 * - `no-text`: a page of pictures. `hidden-text`: its fonts don't say which characters they draw. `page`: a page that is
 *   damaged.
 * - `no-register`, `stale`, `clock-wrong`: there is no register that may be answered from.
 */
export type NotCheckedCause =
  | 'empty'
  | 'no-name'
  | 'code'
  | 'formula'
  | 'lost-character'
  | 'too-long'
  | 'broken-row'
  | 'no-text'
  | 'hidden-text'
  | 'page'
  | 'no-register'
  | 'stale'
  | 'clock-wrong';

/** `detail`: what exactly is wrong, where the cause alone doesn't say it. */
export type Unread = { readonly because: NotCheckedCause; readonly detail?: FaultText };

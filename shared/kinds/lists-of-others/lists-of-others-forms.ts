import * as z from 'zod';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import { line } from '../form/fields.ts';

export const listLeftForm = formOf(
  'list-left',
  z.strictObject({
    /** Id of the entry on the list. */
    of: line(64),
  }),
);

export type ListLeftBody = BodyOf<typeof listLeftForm>;

import * as z from 'zod';
import { type BodyOf, formOf } from '../form/entry-of.ts';
import { entryId, instant, line } from '../form/fields.ts';

export const listLeftForm = formOf(
  'list-left',
  z.strictObject({
    /** Id of the entry on the list. */
    of: entryId,
  }),
);

export type ListLeftBody = BodyOf<typeof listLeftForm>;

export const listEnteredForm = formOf(
  'list-entered',
  z.strictObject({
    list: z.enum(['abnormal-operation', 'serious-violation']),
    reason: line(500),
    /** Where the list was read. */
    source: line(200),
    sourceCheckedAt: instant,
  }),
);

export type ListEnteredBody = BodyOf<typeof listEnteredForm>;

export const listCheckedForm = formOf(
  'list-checked',
  z.strictObject({
    /** Id of the entry on the list. */
    of: entryId,
    sourceCheckedAt: instant,
  }),
);

export type ListCheckedBody = BodyOf<typeof listCheckedForm>;

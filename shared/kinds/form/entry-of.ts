import type * as z from 'zod';
import type { Entry } from '../../ledger/entry.ts';
import { amongKind } from './indexed-entries.ts';

/** The form of a kind of entry: its name in the ledger, and the shape of its body. */
export type Form<Body = unknown, Name extends string = string> = {
  readonly name: Name;
  readonly body: z.ZodType<Body>;
};

/** `name` as it stands in the ledger. */
export function formOf<Body, const Name extends string>(
  name: Name,
  body: z.ZodType<Body>,
): Form<Body, Name> {
  return { name, body };
}

/** The body of an entry of that kind. */
export type BodyOf<Kind> = Kind extends Form<infer Body> ? Body : never;

/** An entry of that kind: `EntryOf<typeof listingForm>`. */
export type EntryOf<Kind> =
  Kind extends Form<infer Body, infer Name>
    ? Entry & { readonly kind: Name; readonly body: Body }
    : never;

type EntryWith<Body, Name extends string> = Entry & { readonly kind: Name; readonly body: Body };

/** Entries in the ledger were checked when they were recorded, so the kind determines the body. */
function isEntryOf<Body, Name extends string>(
  entry: Entry,
  { name }: Form<Body, Name>,
): entry is EntryWith<Body, Name> {
  return entry.kind === name;
}

/** The entries that are of the kind, in their order. */
export function entriesOf<Body, Name extends string>(
  entries: readonly Entry[],
  kind: Form<Body, Name>,
): readonly EntryWith<Body, Name>[] {
  return amongKind(entries, kind.name).filter((entry) => isEntryOf(entry, kind));
}

import * as z from 'zod';
import type { Basis } from '../../ledger/entry.ts';
import { basisSchema } from '../form/basis-schema.ts';
import { type EntryOf, entriesOf } from '../form/entry-of.ts';
import type { Fact, FactForm } from '../form/fact.ts';
import { factShape } from '../form/fact-shape.ts';
import { successionForm } from './registration-forms.ts';

/** The subject's predecessors, by merger, division or an authority's finding (domain G11), or its successors. */
export type Succession = Fact & {
  readonly kind: 'succession';
  readonly basis: Basis;
  readonly form: 'merger' | 'division' | 'finding';
  readonly codes: readonly string[];
  /**
   * The subject itself was absorbed, divided or given up: `codes` are its successors, and `name` is what they are
   * called.
   */
  readonly isCarriedOn?: true;
  readonly name?: string;
};

const shape = z
  .object({
    kind: z.literal('succession'),
    ...factShape,
    basis: basisSchema,
    form: z.enum(['merger', 'division', 'finding']),
    codes: z.array(z.string()),
    isCarriedOn: z.literal(true).exactOptional(),
    name: z.string().exactOptional(),
  })
  .meta({ id: 'Succession' });

/** Successions on the subject's own record, as far as they have happened. Rating adds the subject's successors. */
export const successionFact: FactForm<Succession> = {
  shape,
  bearing: 'identity',
  of: ({ facts, at }) =>
    entriesOf(facts, successionForm)
      .filter(({ effectiveFrom }) => effectiveFrom <= at)
      .map((entry) => successionOf(entry, entry.body.predecessors)),
};

/** A succession as it stands beside a record, with the `codes` of those on its other side. */
export function successionOf(
  { id, basis, body, effectiveFrom }: EntryOf<typeof successionForm>,
  codes: readonly string[],
): Succession {
  return { kind: 'succession', entries: [id], basis, from: effectiveFrom, form: body.form, codes };
}

import * as z from 'zod';
import { instant } from './fields.ts';
import type { OpenEnd } from './open-end.ts';

/** How long a ban or measure lasts. `until` may be left out and its time stated as `effectiveUntil`, which is the same. */
export const term = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('until'), until: instant }),
  z.strictObject({ kind: z.literal('until-lifted') }),
  z.strictObject({ kind: z.literal('for-life') }),
]);
export type Term = z.infer<typeof term>;

type Termed = {
  readonly effectiveUntil?: string;
  readonly body: { readonly term?: Term };
};

/** How a ban or measure ends that states no day; undefined if it has one, even by a later ruling or lifting. */
export function openEndOf({ effectiveUntil, body: { term } }: Termed): OpenEnd | undefined {
  return effectiveUntil !== undefined || term === undefined || term.kind === 'until'
    ? undefined
    : term.kind;
}

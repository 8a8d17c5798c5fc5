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

/** How it ends where no day is stated; undefined for what ends on a day, be it that an outcome or a lifting gave it one. */
export function openEndOf({ effectiveUntil, body: { term } }: Termed): OpenEnd | undefined {
  return effectiveUntil !== undefined || term === undefined || term.kind === 'until'
    ? undefined
    : term.kind;
}

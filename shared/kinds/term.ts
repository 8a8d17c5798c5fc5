import * as z from 'zod';
import { instant } from './fields.ts';

/** How a ban or measure ends that has no day on which it does: by being lifted, or never (of natural persons only). */
export const openEnds = ['until-lifted', 'for-life'] as const;
export type OpenEnd = (typeof openEnds)[number];

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

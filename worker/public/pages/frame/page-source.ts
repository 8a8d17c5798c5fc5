import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import type { Jurisdiction } from '../../../../shared/jurisdiction/policy.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import type { Fresh } from '../../reading/fresh-register.ts';

/** What a page tells from: whose register, which publication, of when, and how long it may be told. */
export type PageSource = {
  readonly place: Jurisdiction | undefined;
  readonly sequence: number;
  readonly asOf: Instant;
  readonly validUntil: Instant;
};

export function pageSourceOf({ register, lifetime }: Pick<Fresh, 'register' | 'lifetime'>) {
  const { sequence, asOf, validUntil } = lifetime;
  const place = jurisdictionOf(register.signedHead.head.jurisdiction);
  return { place, sequence, asOf, validUntil } satisfies PageSource;
}

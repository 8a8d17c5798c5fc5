import type { ListedAgency } from '../../../shared/contract/blacklist-answer.ts';
import type { PersonDecision } from '../../../shared/disclosure/person-record.ts';
import type { RegisterLifetime } from './cache-policy.ts';

/** Who is on the list at a moment, and until when that is so. */
export type Blacklist = {
  readonly agencies: ListedAgency[];
  /** Listings of practitioners whose publication a law orders. */
  readonly persons: PersonDecision[];
  readonly lifetime: RegisterLifetime;
};

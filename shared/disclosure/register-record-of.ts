import type { Entry } from '../ledger/entry.ts';
import type { Standing } from '../rating/standing.ts';
import type { RegisterRecord } from './person-record.ts';
import { type PersonalOf, publicPersonOf } from './public-person.ts';
import { publicRecordOf } from './public-record.ts';

/** What the register holds of a subject, agency or natural person, at the time its standing is made; undefined for nothing. */
export function registerRecordOf(
  standing: Standing,
  history: readonly Entry[],
  personalOf: PersonalOf,
): RegisterRecord | undefined {
  return publicRecordOf(standing) ?? publicPersonOf(standing, history, personalOf);
}

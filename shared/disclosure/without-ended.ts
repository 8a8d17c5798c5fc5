import type { Fact } from '../kinds/form/fact.ts';
import type { Instant } from '../time/instant.ts';
import { hasEnded, nextAfter } from '../time/interval.ts';
import type { PublicRecord } from './record.ts';

/** The record without those facts beside its level that have ended by `now`. */
export function withoutEnded(record: PublicRecord, now: Instant): PublicRecord {
  if (!record.facts.some((fact) => hasEnded(fact, now))) return record;
  return { ...record, facts: record.facts.filter((fact) => !hasEnded(fact, now)) };
}

/** When time alone next changes the facts beside the level. Undefined if never. */
export function nextEnd({ facts }: PublicRecord, now: Instant): Instant | undefined {
  return nextAfter(facts.flatMap(changesOf), now);
}

/** The times when a fact changes for its readers by time alone: it ends, or reads differently. */
function changesOf(fact: Fact): readonly (Instant | undefined)[] {
  return [fact.until, fact.contestableUntil, fact.unconfirmedFrom, fact.expiresAt];
}

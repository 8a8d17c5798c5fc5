import {
  isCatalogueRecord,
  isPersonRecord,
  type RegisterRecord,
} from '../../../shared/disclosure/register-record.ts';
import { hasEnded } from '../../../shared/disclosure/without-ended.ts';
import { spanAt } from '../../../shared/rating/span-at.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { RecordChange } from './published-records.ts';

/**
 * How many subjects would read another level at `now` than what is published tells them. To be registered is no change of
 * level, nor is an end that the published timeline announced.
 */
export function countLevelChanges(changes: readonly RecordChange[], now: Instant): number {
  return changes.filter(({ before, after }) => levelOf(before, now) !== levelOf(after, now)).length;
}

/** A catalogue is about nobody. A natural person has no level; the decisions published of them take its place. */
function levelOf(record: RegisterRecord | undefined, now: Instant): string {
  if (record === undefined || isCatalogueRecord(record)) return 'normal';
  if (!isPersonRecord(record)) return spanAt(record.timeline, now).level;
  const inForce = record.decisions.filter((decision) => !hasEnded(decision, now));
  return inForce.length === 0 ? 'normal' : inForce.map(({ entry }) => entry).join();
}

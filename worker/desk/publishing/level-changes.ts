import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { spanAt } from '../../../shared/rating/span-at.ts';
import type { Level } from '../../../shared/rating/standing.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { RecordChange } from './projection-store.ts';

/**
 * How many subjects would read another level at `now` than what is published tells them. To be registered is no change of
 * level, nor is an end that the published timeline announced.
 */
export function countLevelChanges(changes: readonly RecordChange[], now: Instant): number {
  return changes.filter(({ before, after }) => levelOf(before, now) !== levelOf(after, now)).length;
}

function levelOf(record: PublicRecord | undefined, now: Instant): Level {
  return record === undefined ? 'normal' : spanAt(record.timeline, now).level;
}

import type { PublicSpan } from '../../../shared/disclosure/record.ts';
import {
  isAgencyRecord,
  isPersonRecord,
  type RegisterRecord,
} from '../../../shared/disclosure/register-record.ts';
import { type Level, levels } from '../../../shared/kinds/form/level.ts';
import { spanAt } from '../../../shared/rating/span-at.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { hasEnded } from '../../../shared/time/interval.ts';
import { earlier } from '../../../shared/time/order.ts';
import type { RecordChange } from '../projecting/pending-records.ts';

/** What a change does to its subject from `now` on; `harsher` where it does both. */
export type Turn = 'same' | 'milder' | 'harsher';

/**
 * Whether readers would be told, at any moment from `now` on, of another level than what is published tells them, or of
 * other decisions that make a level. Where the level falls at once and no decision is new, that is milder, even if
 * it rises again later. A registration is no change, nor is an end that was announced.
 */
export function turnOf({ before, after }: RecordChange, now: Instant): Turn {
  const [was, is] = [decisionsOf(before), decisionsOf(after)];
  const [atOnce = 0, ...later] = instantsOf(before, after, now).map(
    (at) => forceOf(after, at) - forceOf(before, at),
  );
  if ([...is.keys()].some((id) => !was.has(id)) || atOnce > 0) return 'harsher';
  if (atOnce < 0) return 'milder';
  if (later.some((step) => step > 0) || isLonger(is, was)) return 'harsher';
  const isShorter = isLonger(
    new Map([...was].filter(([, until]) => !hasEnded({ until }, now))),
    is,
  );
  return isShorter || later.some((step) => step < 0) ? 'milder' : 'same';
}

/**
 * Whether `after` has less against its subject than what is published, `before`, and less than it would have `without`
 * something: a decision, its length, or a level at any moment from `now` on.
 */
export function takesAway(
  { before, without, after }: RecordChange & { readonly without: RegisterRecord | undefined },
  now: Instant,
): boolean {
  const [was, would] = [decisionsOf(before), decisionsOf(without)];
  const both = [...was].filter(([id]) => would.has(id));
  const lasting = both
    .map(([id, end]) => [id, earlierEnd(end, would.get(id))] as const)
    .filter(([, end]) => !hasEnded({ until: end }, now));
  if (isLonger(new Map(lasting), decisionsOf(after))) return true;
  const forceAt = (record: RegisterRecord | undefined, at: Instant) => forceBy(record, was, at);
  return [...instantsOf(before, after, now), ...instantsOf(without, after, now)].some(
    (at) => Math.min(forceAt(before, at), forceAt(without, at)) > forceAt(after, at),
  );
}

/** How high a level follows at `at` from these decisions alone. */
function forceBy(record: RegisterRecord | undefined, decisions: Decisions, at: Instant): number {
  if (record === undefined || !isAgencyRecord(record)) return 0;
  const places = new Set(spanAt(record.timeline, at).reasons);
  return record.reasons
    .filter(({ entries }, place) => places.has(place) && entries.some((id) => decisions.has(id)))
    .reduce((most, { level }) => Math.max(most, forceOfLevel(level)), 0);
}

function earlierEnd(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return earlier(one, other);
}

/** What a reader is told at `now`: a level, or of a natural person how many decisions. */
export function levelAt(record: RegisterRecord | undefined, now: Instant): string {
  if (record === undefined) return 'normal';
  if (isAgencyRecord(record)) return spanAt(record.timeline, now).level;
  if (!isPersonRecord(record)) return 'normal';
  const inForce = record.decisions.filter((decision) => !hasEnded(decision, now));
  return inForce.length === 0 ? 'normal' : `decisions:${inForce.length}`;
}

/** The entries of what makes a level, with their ends. A natural person has no level; the decisions take its place. */
export function decisionsOf(record: RegisterRecord | undefined): Decisions {
  if (record === undefined) return new Map();
  if (isPersonRecord(record)) {
    return new Map(record.decisions.map(({ entry, until }) => [entry, until]));
  }
  const decisions = new Map<string, Instant | undefined>();
  for (const { entries, until } of isAgencyRecord(record) ? record.reasons : []) {
    for (const id of entries) {
      if (!decisions.has(id) || isLonger(new Map([[id, until]]), decisions)) {
        decisions.set(id, until);
      }
    }
  }
  return decisions;
}

/** By entry id; no end where undefined. */
type Decisions = ReadonlyMap<string, Instant | undefined>;

/** Whether one of them is not among the others, or ends later there. */
function isLonger(decisions: Decisions, others: Decisions): boolean {
  return [...decisions].some(([id, until]) => {
    if (!others.has(id)) return true;
    const other = others.get(id);
    return other !== undefined && !hasEnded({ until }, other);
  });
}

function instantsOf(
  before: RegisterRecord | undefined,
  after: RegisterRecord | undefined,
  now: Instant,
): readonly Instant[] {
  const bounds = [...timelineOf(before), ...timelineOf(after)].map(({ from }) => from);
  return [now, ...bounds.filter((at) => at > now)];
}

/** A catalogue has no level, and a person's decisions are compared one by one. */
function timelineOf(record: RegisterRecord | undefined): readonly PublicSpan[] {
  return record !== undefined && isAgencyRecord(record) ? record.timeline : [];
}

function forceOf(record: RegisterRecord | undefined, at: Instant): number {
  const [first, ...rest] = timelineOf(record);
  if (first === undefined) return 0;
  return forceOfLevel(spanAt([first, ...rest], at).level);
}

function forceOfLevel(level: Level): number {
  return levels.length - 1 - levels.indexOf(level);
}

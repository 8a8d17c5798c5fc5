import { type CheckContext, checkDrafts } from '../../../shared/kinds/door/check-drafts.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addMonths, dayOf, startOfDay } from '../../../shared/time/shanghai.ts';
import type { Probe } from './probe.ts';

/** What the write door judges by, without who asks and when. */
export type Door = Omit<CheckContext, 'actor' | 'now'>;

/**
 * Why the write door would take no draft like these, whatever is typed into it: nothing where it would take one. Of several drafts,
 * the one that meets the fewest obstacles tells.
 */
export function obstaclesTo(
  probes: readonly Probe[],
  actor: Actor,
  now: Instant,
  door: Door,
): readonly Fault[] {
  let fewest: readonly Fault[] | undefined;
  for (const probe of probes) {
    const met = obstaclesOf(probe, actor, now, door);
    if (met.length === 0) return met;
    if (fewest === undefined || met.length < fewest.length) fewest = met;
  }
  return fewest ?? [];
}

function obstaclesOf(
  { draft, settled }: Probe,
  actor: Actor,
  now: Instant,
  door: Door,
): readonly Fault[] {
  const context = { ...door, actor, now };
  const faults = faultsOf(draft, context);
  // An end that the kind asks for would hide what it asks besides.
  const endMissing = faults.some(({ field }) => field === 'effectiveUntil');
  const effectiveUntil = startOfDay(addMonths(dayOf(now), 1));
  const told = endMissing ? faultsOf({ ...draft, effectiveUntil }, context) : faults;
  return told.filter(({ field }) => !isTyped(field, settled));
}

function faultsOf(draft: object, context: CheckContext): readonly Fault[] {
  const result = checkDrafts([draft], context);
  return result.kind === 'invalid' ? result.faults : [];
}

/** Fields that a person fills in, so that another word there may be taken. */
const typed = /^(?:body\.|basis\b|personal\b|effectiveUntil$|finalOn$)/;

function isTyped(field: string, settled: readonly string[]): boolean {
  return typed.test(field) && !settled.some((path) => withoutPlaces(path) === withoutPlaces(field));
}

/** `body.of[0]` as `body.of`. */
function withoutPlaces(path: string): string {
  return path.replaceAll(/\[\d+\]/g, '');
}

import { isScored } from '../../jurisdiction/is-scored.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import { type EntryOf, entriesOf } from '../../kinds/form/entry-of.ts';
import { type FactOnFile, ofKind } from '../../kinds/form/fact.ts';
import type { PenaltyOnFile } from '../../kinds/supervision/penalty-fact.ts';
import { demeritForm } from '../../kinds/supervision/supervision-forms.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { later } from '../../time/order.ts';
import { dayOf, startOfDay } from '../../time/shanghai.ts';

/**
 * A demerit that is or will be final. It counts in [countsFrom, until); a stay interrupts it, so it may be listed
 * twice.
 */
export type CountedDemerit = {
  readonly entry: EntryOf<typeof demeritForm>;
  readonly points: number;
  readonly countsFrom: Instant;
  /** The day of `countsFrom`. */
  readonly countsOn: Day;
  readonly until: Instant | undefined;
  /** A minor fact has no public effect, not through the grade either (domain G7). */
  readonly isMinor: boolean;
};

const none: readonly CountedDemerit[] = [];

/**
 * The demerits among a subject's facts that ever count, in the order in which they begin to: none counts before it is
 * final (domain G1), and no act from before points were switched on counts at all (Arts. 27, 41; domain G9). `shown` are
 * the facts beside the level, which have the penalties.
 */
export function countedDemerits(
  facts: readonly Entry[],
  shown: readonly FactOnFile[],
  jurisdiction: Jurisdiction,
): readonly CountedDemerit[] {
  const demerits = entriesOf(facts, demeritForm);
  if (demerits.length === 0) return none;
  const penalties = shown.filter(ofKind<PenaltyOnFile>('penalty'));
  const counted: CountedDemerit[] = [];
  for (const entry of demerits) {
    const { finalOn, body } = entry;
    if (finalOn === undefined || !isScored(jurisdiction, body.actOn, body.service)) continue;
    const countsFrom = later(startOfDay(finalOn), entry.effectiveFrom);
    counted.push({
      entry,
      points: body.points ?? 0,
      countsFrom,
      countsOn: dayOf(countsFrom),
      until: entry.effectiveUntil,
      isMinor: isMinor(entry, penalties, jurisdiction),
    });
  }
  return counted.sort(byStart);
}

/**
 * A fact is minor if its case's penalty says so, or if it has few points and no penalty, unless a norm orders it to
 * be published.
 */
function isMinor(
  { caseId, body, effectiveFrom }: EntryOf<typeof demeritForm>,
  penalties: readonly PenaltyOnFile[],
  jurisdiction: Jurisdiction,
): boolean {
  const ofCase = penalties.filter((penalty) => caseId !== undefined && penalty.caseId === caseId);
  if (ofCase.length > 0) {
    return ofCase.every(({ inside }) => inside.severity === 'minor' || inside.isSimple);
  }
  const { minorPoints } = policyAt(jurisdiction, dayOf(effectiveFrom));
  return body.publication === undefined && (body.points ?? 0) <= minorPoints.value;
}

/** At the same instant the gravest comes first: it decides, and a case scores at its highest item. */
function byStart(a: CountedDemerit, b: CountedDemerit): number {
  if (a.countsFrom !== b.countsFrom) return a.countsFrom < b.countsFrom ? -1 : 1;
  return b.points - a.points || a.entry.seq - b.entry.seq;
}

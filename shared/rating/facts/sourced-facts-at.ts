import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import { type EntryOf, entriesOf } from '../../kinds/form/entry-of.ts';
import { provincialGrade } from '../../kinds/registration/provincial-grade.ts';
import { statutoryFiling } from '../../kinds/registration/statutory-filing.ts';
import type { Entry } from '../../ledger/entry.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import type { Instant } from '../../time/instant.ts';
import { hasEnded } from '../../time/interval.ts';
import { addDays, dayOf, startOfDay } from '../../time/shanghai.ts';
import type { FilingOnRecord, ProvincialGrade } from './particulars.ts';

/** Filings that the law orders, as last checked and still at their source at `at`. */
export function filingsAt(
  facts: readonly Entry[],
  jurisdiction: Jurisdiction,
  at: Instant,
): readonly FilingOnRecord[] {
  return lastOf(entriesOf(facts, statutoryFiling), at, ({ body }) => body.number).map(
    ({ id, body: { sourceCheckedAt, ...body } }) => ({
      entries: [id],
      ...body,
      ...checked(sourceCheckedAt, jurisdiction, at),
    }),
  );
}

/** The province's newest grade, as last checked and still at its source at `at`. */
export function provincialGradesAt(
  facts: readonly Entry[],
  jurisdiction: Jurisdiction,
  at: Instant,
): readonly ProvincialGrade[] {
  const byRating = entriesOf(facts, provincialGrade).toSorted((a, b) =>
    compareTexts(a.body.ratedOn, b.body.ratedOn),
  );
  return lastOf(byRating, at, () => 'newest').map(
    ({ id, effectiveUntil, body: { sourceCheckedAt, validUntil: _, ...body } }) => ({
      entries: [id],
      ...body,
      ...checked(sourceCheckedAt, jurisdiction, at),
      ...(effectiveUntil !== undefined && { until: effectiveUntil }),
    }),
  );
}

type Kept = EntryOf<typeof statutoryFiling> | EntryOf<typeof provincialGrade>;

/** The newest entry is what the source says now: where that is over, those before it are too. */
function lastOf<E extends Kept>(
  entries: readonly E[],
  at: Instant,
  keyOf: (entry: E) => string,
): readonly E[] {
  const known = entries.filter(({ effectiveFrom }) => effectiveFrom <= at);
  const last = new Map(known.map((entry) => [keyOf(entry), entry]));
  return [...last.values()].filter(({ effectiveUntil: until }) => !hasEnded({ until }, at));
}

function checked(checkedAt: Instant, jurisdiction: Jurisdiction, at: Instant) {
  const days = policyAt(jurisdiction, dayOf(at)).unconfirmedAfterDays.value;
  return { checkedAt, unconfirmedFrom: startOfDay(addDays(dayOf(checkedAt), days + 1)) };
}

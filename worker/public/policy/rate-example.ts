import type { Jurisdiction, Policy } from '../../../shared/jurisdiction/policy.ts';
import type { EntryOf } from '../../../shared/kinds/form/entry-of.ts';
import type { demeritForm } from '../../../shared/kinds/supervision/supervision-forms.ts';
import { gradeOf } from '../../../shared/rating/grade/grade-of.ts';
import type { Rating } from '../../../shared/rating/grade/track-record-of.ts';
import type { CountedDemerit } from '../../../shared/rating/points/counted-demerits.ts';
import { onceByCase, sum } from '../../../shared/rating/points/counted-items.ts';
import { pointsAt } from '../../../shared/rating/points/points-at.ts';
import type { GradeState, Reason } from '../../../shared/rating/standing.ts';
import type { Day } from '../../../shared/time/instant.ts';
import { addMonths, startOfDay } from '../../../shared/time/shanghai.ts';

/** What is supposed of a made-up agency on one day. */
export type Example = {
  readonly acts: readonly string[];
  readonly isOneCase: boolean;
  readonly isBlacklisted: boolean;
  readonly registered: 'long' | 'short' | 'never';
  readonly engagements: number;
  readonly ratings: readonly Rating[];
};

export type RatedExample = {
  /** Each act with the points it is given and those it adds to what its case has already. */
  readonly acts: readonly {
    readonly act: string;
    readonly points: number;
    readonly adds: number;
  }[];
  readonly total: number;
  /** What the total leads to by itself. */
  readonly level: Reason['level'] | undefined;
  /** The points that the grade counts: none once rectification has begun a new cycle. */
  readonly counted: number;
  readonly grade: GradeState;
};

/** Rates a made-up agency by the functions that rate real ones. */
export function rateExample(
  jurisdiction: Jurisdiction,
  policy: Policy,
  today: Day,
  { acts, isOneCase, isBlacklisted, registered, engagements, ratings }: Example,
): RatedExample {
  const demerits = acts
    .map((act, place) => demeritOf(jurisdiction, policy, today, act, isOneCase ? 0 : place))
    .toSorted((a, b) => b.points - a.points);
  const items = onceByCase(demerits);
  const registeredOn =
    registered === 'never' ? undefined : registrationDay(policy, today, registered);
  const { points, reasons } = pointsAt(demerits, registeredOn, jurisdiction, [], startOfDay(today));
  const counted = points?.total ?? 0;
  return {
    acts: demerits.map((demerit) => ({
      act: demerit.entry.body.act,
      points: demerit.points,
      adds: items.find((item) => item.demerit === demerit)?.adds ?? 0,
    })),
    total: sum(items),
    level: isBlacklisted ? 'blacklisted' : reasons[0]?.level,
    counted,
    grade: gradeOf(
      { isBlacklisted, registeredOn, today, engagements, ratings, points: counted },
      policy.grading,
    ),
  };
}

function registrationDay(policy: Policy, today: Day, registered: 'long' | 'short'): Day {
  const { afterMonths } = policy.grading;
  return addMonths(today, registered === 'long' ? -afterMonths.value : 1 - afterMonths.value);
}

/** A final decision of that day that gives the act its most points. */
function demeritOf(
  { code }: Jurisdiction,
  { acts }: Policy,
  today: Day,
  act: string,
  place: number,
): CountedDemerit {
  const at = startOfDay(today);
  const points = acts[act]?.value ?? 0;
  const entry: EntryOf<typeof demeritForm> = {
    v: 1,
    seq: place,
    id: act,
    kind: 'demerit',
    jurisdiction: code,
    subject: { kind: 'agency', code: '' },
    caseId: String(place),
    actor: { person: '', authority: '', role: 'city-regulator' },
    recordedAt: at,
    effectiveFrom: at,
    finalOn: today,
    basis: { authority: '', law: '', level: 'normative-document', article: '', documentNumber: '' },
    body: { act, summary: '', actOn: today },
  };
  return { entry, points, countsFrom: at, countsOn: today, until: undefined, isMinor: false };
}

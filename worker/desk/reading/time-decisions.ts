import { subjectKey } from '../../../shared/identity/subject.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { DeadlineKind } from '../../../shared/kinds/form/deadline-kinds.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { latenessOn } from '../../../shared/rating/deadlines/deadline.ts';
import { deadlinesOf } from '../../../shared/rating/deadlines/deadlines-of.ts';
import { dayOf, startOfDay, toEpochMs } from '../../../shared/time/shanghai.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** How long the decisions of a kind took in a year, against their own clock. */
export type DecisionTimes = {
  readonly what: DeadlineKind;
  readonly decided: number;
  /** Within the limit; past it, within what an extension allows; later than any; not to be told before holidays are announced. */
  readonly inTime: number;
  readonly extended: number;
  readonly late: number;
  readonly unknown: number;
  /** In calendar days from the entry that started the clock; null where nothing was decided. */
  readonly medianDays: number | null;
  readonly longestDays: number | null;
  /** Only the newest were read. */
  readonly isCut: boolean;
};

/** Which clock an entry of a kind stops. */
const answers: readonly (readonly [kind: string, what: DeadlineKind])[] = [
  ['objection-decided', 'objection-decision'],
  ['repair-accepted', 'repair-acceptance'],
  ['repair-decided', 'repair-decision'],
  ['repudiation-decided', 'repudiation-decision'],
];

const mostRead = 300;

/**
 * Each decision is held against the deadline that stood open just before it, as the desk's own list of deadlines would have told
 * it: so an extension, another policy or a year's holidays count as they do there.
 */
export function timeDecisions(ledger: Ledger, year: number): readonly DecisionTimes[] {
  const { entries } = ledger;
  const jurisdiction = jurisdictionNow(ledger);
  const [from, until] = [startOfDay(`${year}-01-01`), startOfDay(`${year + 1}-01-01`)];
  return answers.map(([kind, what]) => {
    const read = entries.ofKind(kind, from, until, mostRead + 1);
    const bySubject = Map.groupBy(read.slice(0, mostRead), ({ subject }) => subjectKey(subject));
    const timed = [...bySubject].flatMap(([key, decisions]) => {
      const history = entries.historyOf(key);
      return decisions.flatMap((decision) => timeOne(decision, history, what, jurisdiction) ?? []);
    });
    return { ...sumUp(what, timed), isCut: read.length > mostRead };
  });
}

type Timed = { readonly days: number; readonly how: 'inTime' | 'extended' | 'late' | 'unknown' };

function timeOne(
  decision: Entry,
  history: readonly Entry[],
  what: DeadlineKind,
  jurisdiction: Jurisdiction,
): Timed | undefined {
  const before = history.filter(({ seq }) => seq < decision.seq);
  const named = Object.values(decision.body as object);
  const deadline = deadlinesOf(before, jurisdiction, decision.recordedAt).find(
    (one) => one.what === what && one.entries.some((id) => named.includes(id)),
  );
  const started = before.find(({ id }) => id === deadline?.entries[0]);
  if (!deadline || !started) return undefined;
  const on = dayOf(decision.recordedAt);
  const ms = toEpochMs(startOfDay(on)) - toEpochMs(startOfDay(dayOf(started.effectiveFrom)));
  const days = Math.round(ms / 86_400_000);
  const lateness = latenessOn(on, deadline.dueOn);
  if (lateness !== 'overdue') return { days, how: lateness === 'in-time' ? 'inTime' : 'unknown' };
  const atLatest = deadline.latestOn ? latenessOn(on, deadline.latestOn) : 'overdue';
  return { days, how: atLatest === 'overdue' ? 'late' : 'extended' };
}

function sumUp(what: DeadlineKind, timed: readonly Timed[]): Omit<DecisionTimes, 'isCut'> {
  const count = (how: Timed['how']) => timed.filter((one) => one.how === how).length;
  const days = timed.map((one) => one.days).toSorted((a, b) => a - b);
  return {
    what,
    decided: timed.length,
    inTime: count('inTime'),
    extended: count('extended'),
    late: count('late'),
    unknown: count('unknown'),
    medianDays: days[Math.floor((days.length - 1) / 2)] ?? null,
    longestDays: days.at(-1) ?? null,
  };
}

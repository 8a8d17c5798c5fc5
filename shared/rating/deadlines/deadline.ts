import type { Subject } from '../../identity/subject.ts';
import type { Clocks } from '../../jurisdiction/clocks.ts';
import type { Jurisdiction, Policy } from '../../jurisdiction/policy.ts';
import type { DeadlineKind } from '../../kinds/form/deadline-kinds.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';
import type { Entry, Role } from '../../ledger/entry.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { addWorkingDays, type Purpose, type WorkingDay } from '../../time/working-days.ts';

/** One thing that the regulation puts a clock on, still to be done. */
export type Deadline = {
  readonly subject: Subject;
  readonly what: DeadlineKind;
  /** The last day in time; of `listing-decision` the first day possible; a bound while the year's holidays are not announced. */
  readonly dueOn: WorkingDay;
  /** The last day with every extension the rule allows. */
  readonly latestOn?: WorkingDay;
  readonly lateness: Lateness;
  readonly whose: Role;
  /** The authority whose matter it is, where one is known by name. */
  readonly authority?: string;
  /** Ledger ids, the entry that set the clock first. */
  readonly entries: readonly string[];
  readonly caseId?: string;
};

/** `unknown`: as the year's holidays will be announced; `dueOn` tells which year, and between which days. */
type Lateness = 'overdue' | 'in-time' | 'unknown';

/** A deadline before it is known whose subject's it is and whether it has passed. */
export type Due = Omit<Deadline, 'subject' | 'lateness'>;

export type DeadlineContext = {
  readonly now: Instant;
  readonly jurisdiction: Jurisdiction;
  readonly policy: Policy;
  readonly clocks: Clocks;
  readonly book: KindBook;
};

/** The last of `count` working days after `day`, by which an authority has to act. */
export function within(
  { jurisdiction }: DeadlineContext,
  day: Day,
  count: number,
  purpose: Purpose = 'limits',
): WorkingDay {
  return addWorkingDays(jurisdiction.calendar, day, count, purpose);
}

export function caseOf({ caseId }: Entry): Pick<Due, 'caseId'> {
  return caseId === undefined ? {} : { caseId };
}

/** Whether the last day is over: surely, surely not, or not to be told before the year's holidays are announced. */
export function latenessOn(today: Day, due: WorkingDay): Lateness {
  if (due.kind === 'calendar-unknown') return 'unknown';
  const [earliest, latest] = due.kind === 'day' ? [due.day, due.day] : [due.earliest, due.latest];
  if (latest < today) return 'overdue';
  return earliest < today ? 'unknown' : 'in-time';
}

import type { Subject } from '../../identity/subject.ts';
import type { Clocks } from '../../jurisdiction/clocks.ts';
import type { Jurisdiction, Policy } from '../../jurisdiction/policy.ts';
import type { DeadlineKind } from '../../kinds/form/deadline-kinds.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';
import type { Entry, Role } from '../../ledger/entry.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { addWorkingDays, type Purpose, type WorkingDay } from '../../time/working-days.ts';

/** One duty under a time limit of the regulation that is still to be done. */
export type Deadline = {
  readonly subject: Subject;
  readonly what: DeadlineKind;
  /**
   * The last day in time; for `listing-decision` the first day possible. A bound while the year's holidays are not
   * announced.
   */
  readonly dueOn: WorkingDay;
  /** The last day with every extension that the rule allows. */
  readonly latestOn?: WorkingDay;
  readonly lateness: Lateness;
  readonly whose: Role;
  /** The competent authority, where one is known by name. */
  readonly authority?: string;
  /** Ledger ids, the entry that started the clock first. */
  readonly entries: readonly string[];
  readonly caseId?: string;
  /** To whom it was handed, where that is whose word is missing. */
  readonly recipient?: string;
};

/**
 * `unknown`: depends on how the year's holidays will be announced; `dueOn` tells which year, and between which days.
 */
type Lateness = 'overdue' | 'in-time' | 'unknown';

/** A deadline without its subject and without whether it has passed. */
export type Due = Omit<Deadline, 'subject' | 'lateness'>;

export type DeadlineContext = {
  readonly now: Instant;
  readonly jurisdiction: Jurisdiction;
  readonly policy: Policy;
  readonly clocks: Clocks;
  readonly book: KindBook;
};

/** The last of `count` working days after `day`, the authority's limit. */
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

/** Whether the last day is over: certainly, certainly not, or not known before the year's holidays are announced. */
export function latenessOn(today: Day, due: WorkingDay): Lateness {
  if (due.kind === 'calendar-unknown') return 'unknown';
  const [earliest, latest] = due.kind === 'day' ? [due.day, due.day] : [due.earliest, due.latest];
  if (latest < today) return 'overdue';
  return earliest < today ? 'unknown' : 'in-time';
}

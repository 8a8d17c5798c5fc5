import type { Subject } from '../identity/subject.ts';
import type { Clocks } from '../jurisdiction/clocks.ts';
import type { Jurisdiction, Policy } from '../jurisdiction/policy.ts';
import type { Entry, Role } from '../ledger/entry.ts';
import type { Day, Instant } from '../time/instant.ts';
import { addWorkingDays, type WorkingDay } from '../time/working-days.ts';

/** What somebody has to do by a day. */
const deadlineKinds = [
  'listing-decision',
  'listing-publication',
  'objection-decision',
  'objection-correction',
  'repudiation-decision',
  'repair-gaps',
  'repair-acceptance',
  'repair-decision',
  'repair-publicity-end',
  'repair-take-down',
  'measure-lifting',
  'registration-answer',
  'annulment-explanation',
  'correction',
  'list-check',
  /** Its record can't be published as the ledger says. */
  'record-repair',
] as const;
type DeadlineKind = (typeof deadlineKinds)[number];

/** One thing that the regulation puts a clock on, still to be done. */
export type Deadline = {
  readonly subject: Subject;
  readonly what: DeadlineKind;
  /** The last day in time; of `listing-decision` the first day possible; unknown in a year whose holidays are not announced. */
  readonly dueOn: WorkingDay;
  /** The last day with every extension the rule allows. */
  readonly latestOn?: WorkingDay;
  readonly isOverdue: boolean;
  readonly whose: Role;
  /** The authority whose matter it is, where one is known by name. */
  readonly authority?: string;
  /** Ledger ids, the entry that set the clock first. */
  readonly entries: readonly string[];
  readonly caseId?: string;
};

/** A deadline before it is known whose subject's it is and whether it has passed. */
export type Due = Omit<Deadline, 'subject' | 'isOverdue'>;

export type DeadlineContext = {
  readonly now: Instant;
  readonly jurisdiction: Jurisdiction;
  readonly policy: Policy;
  readonly clocks: Clocks;
};

/** The last of `count` working days after `day`. */
export function within({ jurisdiction }: DeadlineContext, day: Day, count: number): WorkingDay {
  return addWorkingDays(jurisdiction.calendar, day, count);
}

export function caseOf({ caseId }: Entry): Pick<Due, 'caseId'> {
  return caseId === undefined ? {} : { caseId };
}

/** Whether the last day is over; never where it is unknown. */
export function hasPassed(due: WorkingDay, today: Day): boolean {
  return due.kind === 'day' && due.day < today;
}

import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Deadline } from '../../../shared/rating/deadlines/deadline.ts';
import { bySoonest, deadlinesOf } from '../../../shared/rating/deadlines/deadlines-of.ts';
import { openUntil } from '../../../shared/rating/deadlines/open-until.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { readableDeadlines } from '../access/reading-rights.ts';
import type { ClockSubject } from '../ledger/clock-subjects.ts';
import type { EntryStore } from '../ledger/entry-store.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { TroubleStore } from '../projecting/trouble-store.ts';
import type { HandOverStore } from '../sharing/hand-over-store.ts';
import { type OpenWithdrawal, openWithdrawals } from '../sharing/withdrawals.ts';

type Troubled = Pick<Ledger, 'entries' | 'jurisdiction'> & {
  readonly troubles: TroubleStore;
  readonly handOvers: HandOverStore;
};

/**
 * What is due and overdue in the whole ledger, as far as the actor may know. One file at a time is read, of those alone that may have a
 * deadline; of who has been recorded about since, that is worked out here.
 */
export function listDeadlines(ledger: Troubled, actor: Actor, now: Instant): readonly Deadline[] {
  const { entries, troubles, handOvers } = ledger;
  const jurisdiction = jurisdictionNow(ledger);
  const all: Deadline[] = [];
  const toRepair = new Map<string, Instant>();
  for (const { key, isSettled } of subjectsFor(actor, entries, now)) {
    try {
      const history = entries.historyOf(key);
      if (!isSettled) entries.settleClock(key, openUntil(history, jurisdiction));
      all.push(...deadlinesOf(history, jurisdiction, now));
    } catch (error) {
      // One subject whose deadlines can't be reckoned must not hide those of the others.
      toRepair.set(key, now);
      // biome-ignore lint/suspicious/noConsole: the log is where an operator looks first
      console.error(`${key} has deadlines that can’t be told`, error);
    }
  }
  for (const { subject, since } of troubles.list(mostRepairs)) toRepair.set(subject, since);
  const repairs = [...toRepair].flatMap(([subject, since]) =>
    recordRepair(entries.historyOf(subject)[0]?.subject, since),
  );
  const receipts = openWithdrawals(ledger, handOvers, now).map(receiptDue);
  return readableDeadlines([...all, ...repairs, ...receipts], actor).toSorted(bySoonest);
}

/** Whoever handed it on has to see that it is gone there. */
function receiptDue({ subject, by, dueOn, lateness, recipient }: OpenWithdrawal): Deadline {
  const whose = 'city-regulator';
  const what = 'withdrawal-receipt';
  return { subject, what, dueOn, lateness, whose, entries: [by], recipient: recipient.name.zh };
}

function subjectsFor(
  { role, speaksFor }: Actor,
  entries: EntryStore,
  now: Instant,
): Iterable<ClockSubject> {
  if (!actsForItself(role)) return entries.clockSubjects(dayOf(now));
  return speaksFor ? [{ key: subjectKey(speaksFor), isSettled: true }] : [];
}

const mostRepairs = 1000;

/** A record that isn't what the ledger says is overdue from its first day. */
function recordRepair(subject: Subject | undefined, since: Instant): readonly Deadline[] {
  if (subject === undefined) return [];
  const dueOn = { kind: 'day', day: dayOf(since) } as const;
  const whose = 'operator';
  return [{ subject, what: 'record-repair', dueOn, lateness: 'overdue', whose, entries: [] }];
}

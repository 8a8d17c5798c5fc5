import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import type { Recipient } from '../../../shared/jurisdiction/recipient.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { takenBackBy } from '../../../shared/kinds/facts/taken-back.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { withdrawalConfirmed } from '../../../shared/kinds/remedy/withdrawal-confirmed.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { latenessOn } from '../../../shared/rating/deadlines/deadline.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { addWorkingDays, type WorkingDay } from '../../../shared/time/working-days.ts';
import { jurisdictionNow } from '../ledger/jurisdiction-now.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { HandOverStore } from './hand-over-store.ts';

/** Something taken back that a recipient had been handed, and whose word that it is gone there is still missing (Art. 37). */
export type OpenWithdrawal = {
  readonly subject: Subject;
  /** The entry that took it back, and its kind. */
  readonly by: string;
  readonly kind: string;
  readonly on: Instant;
  /** Document numbers of what was taken back. */
  readonly documents: readonly string[];
  readonly recipient: Recipient;
  readonly dueOn: WorkingDay;
  readonly lateness: ReturnType<typeof latenessOn>;
};

type Files = Pick<Ledger, 'entries' | 'jurisdiction'>;

/** More than a city takes back in years; the newest are looked through. */
const mostOfKind = 2_000;

/**
 * All that are open at `now`, the oldest first. A recipient has as long as the authority itself for withdrawing what was annulled
 * (`clocks.explanationWorkingDays`, from the entry on): what is annulled, and what is repaired, may no longer be shared or used either.
 */
export function openWithdrawals(
  files: Files,
  handOvers: HandOverStore,
  now: Instant,
): readonly OpenWithdrawal[] {
  if (handOvers.isEmpty()) return [];
  const kinds = theBook.kinds.filter(({ takesBack }) => takesBack !== undefined);
  return kinds
    .flatMap(({ name }) => files.entries.newestOfKind(name, mostOfKind))
    .toSorted((a, b) => a.seq - b.seq)
    .flatMap((entry) => openOf(files, handOvers, entry, now));
}

function openOf(
  files: Files,
  handOvers: HandOverStore,
  entry: Entry,
  now: Instant,
): readonly OpenWithdrawal[] {
  const { id, kind, subject, recordedAt } = entry;
  const history = files.entries.historyOf(subjectKey(subject));
  const ids = takenBackBy(entry, history);
  const handed = handOvers.recipientsOf(ids, recordedAt);
  if (handed.length === 0) return [];
  const facts = factsOf(history);
  // What took it back may have been taken back itself.
  if (!facts.some((fact) => fact.id === id)) return [];
  const confirmed = entriesOf(facts, withdrawalConfirmed)
    .filter(({ body }) => body.of === id)
    .map(({ body }) => body.recipient);
  const jurisdiction = jurisdictionNow(files);
  const days = policyAt(jurisdiction, dayOf(now)).clocks.explanationWorkingDays.value;
  const dueOn = addWorkingDays(jurisdiction.calendar, dayOf(recordedAt), days, 'limits');
  const documents = history
    .filter((one) => ids.includes(one.id))
    .map(({ basis }) => basis.documentNumber);
  return jurisdiction.recipients
    .filter((one) => handed.includes(one.id) && !confirmed.includes(one.name.zh))
    .map((recipient) => ({
      subject,
      by: id,
      kind,
      on: recordedAt,
      documents: [...new Set(documents)],
      recipient,
      dueOn,
      lateness: latenessOn(dayOf(now), dueOn),
    }));
}

import type { Subject } from '../../../shared/identity/subject.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { indexEntries } from '../../../shared/kinds/form/indexed-entries.ts';
import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Actor, Entry } from '../../../shared/ledger/entry.ts';
import type { Deadline } from '../../../shared/rating/deadlines/deadline.ts';
import { deadlinesOf } from '../../../shared/rating/deadlines/deadlines-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { readOnce } from '../platform/read-once.ts';
import { type CaseKey, entriesOfCase } from './case-entries.ts';
import { type CaseStep, stepsDone } from './case-steps.ts';
import { type ContestState, contestStates } from './contest-states.ts';
import { type DecisionState, decisionStates } from './decision-states.ts';
import type { Door } from './judge-probe.ts';
import { type CaseMatter, type NextStep, nextSteps } from './next-steps.ts';

/** All that a page of one case says. */
export type CaseFile = {
  readonly key: CaseKey;
  readonly subject: Subject;
  readonly done: readonly CaseStep[];
  /** Where its decisions stand; empty before there is one. */
  readonly decisions: readonly DecisionState[];
  /** Where its objections, challenges and stays stand. */
  readonly contests: readonly ContestState[];
  /** The clocks that run in it, soonest first. */
  readonly clocks: readonly Deadline[];
  readonly next: readonly NextStep[];
};

/**
 * The case of a subject under this key, for this reader; undefined where the reader may see nothing of it. `door` is what the write
 * door judges by at `now`.
 */
export function readCase(
  subject: Subject,
  key: CaseKey,
  door: BookedDoor,
  reader: Actor,
  now: Instant,
): CaseFile | undefined {
  const matter = openMatter(subject, key, door, reader);
  if (matter === undefined) return undefined;
  const { entries, book } = matter;
  const history = matter.door.historyOf(subject);
  const ids = new Set(entries.map(({ id }) => id));
  const facts = factsOf(history, book);
  return {
    key,
    subject,
    done: stepsDone(entries, facts, book, reader),
    decisions: decisionStates(ids, facts, book, now),
    contests: contestStates(ids, facts, now),
    clocks: deadlinesOf(history, door.jurisdiction, now, book).filter((clock) =>
      clock.entries.some((id) => ids.has(id)),
    ),
    next: nextSteps(matter, reader, now),
  };
}

type BookedDoor = Door & { readonly book: KindBook };

/** What the reader may see of a case, for the door to judge what comes next; undefined where that is nothing. */
export function openMatter(
  subject: Subject,
  key: CaseKey,
  door: BookedDoor,
  reader: Actor,
): CaseMatter | undefined {
  const { book } = door;
  // The door reads a history for each draft that is put before it, and a case puts hundreds.
  const historyOf = readOnce(door.historyOf);
  const knownFacts = readOnce((one) => indexEntries(factsOf(historyOf(one), book)));
  const all = entriesOfCase(historyOf(subject), key, book);
  const entries = all.filter(({ kind }) => mayRead(kind, reader, book));
  if (entries.length === 0) return undefined;
  const caseId = caseIdOf(entries, key);
  return { subject, caseId, entries, book, door: { ...door, historyOf, knownFacts } };
}

/** A subject doesn't learn of what is kept from it, and nothing is offered to it that would tell. */
function mayRead(kind: string, { role }: Actor, { names }: KindBook): boolean {
  return !actsForItself(role) || !names.keptFromSubject.has(kind);
}

function caseIdOf(entries: readonly Entry[], key: CaseKey): string | undefined {
  return entries.some(({ caseId }) => caseId === key) ? key : undefined;
}

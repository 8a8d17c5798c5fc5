import { type Subject, subjectKey } from '../../identity/subject.ts';
import type { Actor, Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { factsOf } from '../facts/facts-of.ts';
import type { CompleteDraft } from '../form/kind.ts';
import type { KindBook } from '../form/kind-book.ts';
import type { OwnCount, OwnCounts } from './bound-fault.ts';

/** The entry that a draft would become if the batch were recorded now. */
export type Provisional = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly jurisdiction: string;
  readonly book: KindBook;
};

/** The facts of what is on record of a subject, worked out before. */
export type KnownFacts = (subject: Subject) => readonly Entry[];

/**
 * What will be on record of subjects after the drafts judged so far. Each history is read once a batch, and a draft
 * that only adds a fact is added to the facts, so that the time for a batch grows with the number of its drafts, not
 * with its square.
 */
export class BatchHistories {
  readonly #historyOf: (subject: Subject) => readonly Entry[];
  readonly #provisional: Provisional;
  readonly #bySubject = new Map<string, History>();
  readonly #ownCounts: OwnCounts;
  readonly #knownFacts: KnownFacts | undefined;
  /** Counts by kind, with the drafts so far. */
  readonly #own = new Map<string, OwnCount>();

  constructor(
    historyOf: (subject: Subject) => readonly Entry[],
    ownCounts: OwnCounts,
    provisional: Provisional,
    knownFacts?: KnownFacts,
  ) {
    this.#knownFacts = knownFacts;
    this.#historyOf = historyOf;
    this.#ownCounts = ownCounts;
    this.#provisional = provisional;
  }

  /** How many entries of this kind the actor's party has recorded. */
  ownCount(kind: string): OwnCount {
    const { speaksFor } = this.#provisional.actor;
    if (!speaksFor) return { today: 0, inAll: 0 };
    const count = this.#own.get(kind) ?? this.#ownCounts(subjectKey(speaksFor), kind);
    this.#own.set(kind, count);
    return count;
  }

  /** The subject's entries, with annulled ones gone and ended ones ending. */
  factsOf(subject: Subject): readonly Entry[] {
    const isOnRecord = !this.#bySubject.has(subjectKey(subject));
    if (isOnRecord && this.#knownFacts) return this.#knownFacts(subject);
    const history = this.#of(subject);
    history.facts ??= [...factsOf(history.entries, this.#provisional.book)];
    return history.facts;
  }

  /** Adds a draft that was found valid. */
  add({ personal: _, ...draft }: CompleteDraft): void {
    const { today, inAll } = this.ownCount(draft.kind);
    this.#own.set(draft.kind, { today: today + 1, inAll: inAll + 1 });
    const history = this.#of(draft.subject);
    const { actor, now, jurisdiction, book } = this.#provisional;
    const seq = history.nextSeq++;
    const recorded = { seq, id: `draft-${seq}`, jurisdiction, recordedAt: now, actor };
    const entry: Entry = { ...draft, v: 1, ...recorded };
    history.entries.push(entry);
    if (book.names.changesOthers.has(entry.kind) || history.hasChanges) {
      history.hasChanges = true;
      history.facts = undefined;
    } else history.facts?.push(entry);
  }

  #of(subject: Subject): History {
    const key = subjectKey(subject);
    const known = this.#bySubject.get(key);
    if (known) return known;
    const entries = [...this.#historyOf(subject)];
    const last = entries.reduce((most, { seq }) => Math.max(most, seq), -1);
    const { changesOthers } = this.#provisional.book.names;
    const hasChanges = entries.some(({ kind }) => changesOthers.has(kind));
    const history = { entries, facts: undefined, hasChanges, nextSeq: last + 1 };
    this.#bySubject.set(key, history);
    return history;
  }
}

type History = {
  readonly entries: Entry[];
  facts: Entry[] | undefined;
  /** Some entry changes what others mean, so the facts must be computed anew after each. */
  hasChanges: boolean;
  nextSeq: number;
};

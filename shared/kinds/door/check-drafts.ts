import type { Subject } from '../../identity/subject.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Actor, Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { Instant } from '../../time/instant.ts';
import { theBook } from '../book/the-book.ts';
import type { CompleteDraft } from '../form/kind.ts';
import type { KindBook } from '../form/kind-book.ts';
import { sayRuleFault } from '../form/rule-fault.ts';
import { BatchHistories, type KnownFacts } from './batch-histories.ts';
import { batchSizeFault } from './batch-size.ts';
import type { OwnCounts } from './bound-fault.ts';
import { checkDraft } from './check-draft.ts';
import { draftFormsOf } from './draft-forms.ts';
import { NameHolders } from './name-holders.ts';
import type { HoldersOfName } from './own-words.ts';

export type CheckContext = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly jurisdiction: Jurisdiction;
  /** All entries of a subject. */
  readonly historyOf: (subject: Subject) => readonly Entry[];
  /** The facts of that history, for who has many drafts judged one by one; absent: worked out for each. */
  readonly knownFacts?: KnownFacts;
  readonly holdersOfName: HoldersOfName;
  /** The agencies that a decision, or the proposal of one, calls by a folded name. */
  readonly namedInDecisions: HoldersOfName;
  /** What parties that act for themselves have recorded, on the day of `now` and in all. */
  readonly ownCounts: OwnCounts;
  /** The kinds that can be recorded; by default the project's. */
  readonly book?: KindBook;
};

export type CheckResult =
  | { readonly kind: 'valid'; readonly drafts: readonly CompleteDraft[] }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] };

/**
 * Judges a batch as the write door does: all of it or nothing. Each draft is judged after those before it. Valid drafts come
 * back complete: folded code, UTC times, and what the kind or policy settles.
 */
export function checkDrafts(inputs: readonly unknown[], context: CheckContext): CheckResult {
  const size = batchSizeFault(inputs.length);
  if (size !== undefined) return { kind: 'invalid', faults: [size] };
  const drafts: CompleteDraft[] = [];
  const faults: Fault[] = [];
  const { actor, now, jurisdiction, historyOf, ownCounts, book = theBook } = context;
  const provisional = { actor, now, jurisdiction: jurisdiction.code, book };
  const histories = new BatchHistories(historyOf, ownCounts, provisional, context.knownFacts);
  const holders = new NameHolders(context.holdersOfName, context.namedInDecisions, book);
  const forms = draftFormsOf(book);
  const judging = { ...context, book, forms, histories, holders };
  for (const [index, input] of inputs.entries()) {
    const decision = checkDraft(input, judging);
    if (decision.kind === 'valid') {
      drafts.push(decision.draft);
      histories.add(decision.draft);
      holders.add(decision.draft);
    } else
      faults.push(
        ...decision.faults.map((fault) => ({ entry: index, ...sayRuleFault(fault, jurisdiction) })),
      );
  }
  return faults.length > 0 ? { kind: 'invalid', faults } : { kind: 'valid', drafts };
}

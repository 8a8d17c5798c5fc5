import type { PartyKind, Subject } from '../../identity/subject.ts';
import type { Jurisdiction, Policy } from '../../jurisdiction/policy.ts';
import type { Actor, Entry, EntryDraft, Role } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import type { Ending } from './ending.ts';
import type { Form } from './entry-of.ts';
import type { FactForm } from './fact.ts';
import type { KindBook } from './kind-book.ts';
import type { Publicity } from './publicity.ts';
import type { RuleFault } from './rule-fault.ts';
import type { Declarations } from './traits.ts';

/** One kind of entry: its form, who may record it, which procedure the law requires first, and its traits. */
export type EntryKind<Body = unknown, Name extends string = string> = Form<Body, Name> &
  Declarations<Body> & {
    /** The kind's name for clerks. */
    readonly title: { readonly zh: string; readonly en: string };
    readonly roles: readonly Role[];
    /** The sorts of subject that an entry of this kind can be about. */
    readonly subjects: readonly PartyKind[];
    /** Adverse decisions belong to a case, so that a case counts once (domain G6). */
    readonly needsCase: boolean;
    /**
     * What the public may see of such entries, and by which norm. For agencies; for natural persons see
     * `namesPersons`.
     */
    readonly publicity: Publicity;
    /** Whether it ends, lifts, stays, varies, shortens or blocks anything, and by what power; a new kind has to say. */
    readonly ends: Ending<Body> | 'nothing';
    /** The fact that it shows beside the level. Absent: none. */
    readonly fact?: FactForm;
    /** The names that a body claims for its subject, by where they stand in it. Absent: it claims none. */
    names?(body: Body): readonly NameClaim[];
    /** The names that a decision gives its subject. Absent: decisions of this kind give none. */
    decidedNames?(body: Body): readonly NameClaim[];
    /** Fills in what the kind or the policy settles, or names every rule that refuses the draft. */
    decide(draft: DraftOf<Body>, context: KindContext): Decision;
  };

/** `field`: below the body, as `aliases[0]`. */
export type NameClaim = { readonly field: string; readonly name: string };

export type DraftOf<Body> = Omit<EntryDraft, 'body'> & { readonly body: Body };

/** All that the ledger needs for an entry, except number, id, time and actor. */
export type CompleteDraft = EntryDraft & { readonly effectiveFrom: Instant };

/** What a draft is judged by. */
export type KindContext = {
  /** Every kind of entry that the ledger takes. */
  readonly book: KindBook;
  readonly actor: Actor;
  readonly now: Instant;
  readonly jurisdiction: Jurisdiction;
  /** In force on the day of `now`. */
  readonly policy: Policy;
  /** The subject's entries, with annulled ones gone and ended ones ending. */
  readonly facts: readonly Entry[];
  /** The facts of another subject: a practitioner's agency, the client of an engagement … */
  readonly factsOf: (subject: Subject) => readonly Entry[];
};

export type Decision =
  | { readonly kind: 'valid'; readonly draft: CompleteDraft }
  | { readonly kind: 'invalid'; readonly faults: readonly RuleFault[] };

/** Refuses with every rule that was broken; at least one. */
export function refuse(...faults: readonly [RuleFault, ...RuleFault[]]): Decision {
  return { kind: 'invalid', faults };
}

/** Refuses by the rules that found a fault, else accepts. */
export function decideBy(
  faults: readonly (RuleFault | undefined)[],
  draft: CompleteDraft,
): Decision {
  const [first, ...rest] = faults.filter((fault) => fault !== undefined);
  return first === undefined ? { kind: 'valid', draft } : refuse(first, ...rest);
}

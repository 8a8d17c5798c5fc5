import type { Entry } from '../../ledger/entry.ts';
import type { Bounds } from './bounds.ts';
import type { DeadlineKind } from './deadline-kinds.ts';
import type { Level } from './level.ts';
import type { ReasonMark } from './reason-marks.ts';

/** Traits of the entries of a kind. A kind that doesn’t declare one doesn't have it. */
export type Traits = {
  /** The entries can be challenged, stayed and judged (domain G4). */
  readonly contestable?: true;
  /** Repair can undo the entries (Art. 37). */
  readonly repairable?: true;
  /** The authority that imposed the entries can lift them before their time (Arts. 34, 37). */
  readonly liftable?: true;
  /** The entries repeat what an official list says, which may strike it out. */
  readonly sourced?: true;
  /** The entries' effect lasts, so that a retraction can end it; other entries can only be annulled. */
  readonly lasting?: true;
  /** Other entries rest on them: a party that recorded one for itself can end it but not take it back. */
  readonly supporting?: true;
  /**
   * The entries decide about an act, and so rest on the law of its day. Others may cite what that decision rested on.
   */
  readonly decidesOnAct?: true;
  /** The public may come to see the entries, so their annulment is explained in public (domain G5). */
  readonly explained?: true;
  /** A law can order the entries to be published of a natural person, by name (decision 0006). */
  readonly namesPersons?: true;
  /** The subject doesn’t see the entries in its own file. */
  readonly keptFromSubject?: true;
  /**
   * The entries put others in question, which changes what these mean. Kinds that annul or stop entries do so too.
   */
  readonly changesOthers?: true;
  /** The entries answer a reminder to register (Art. 12 (2)). */
  readonly answersReminder?: true;
  /** A grade sums the entries up (domain G14), and is public as far as they are. */
  readonly graded?: true;
};

type Saying<Body> = Entry & { readonly body: Body };

/** Declarations of a kind that take more than a word. */
export type Declarations<Body> = Traits & {
  /** The effect of an entry on its subject's registration. */
  readonly registration?: 'begins' | 'ends';
  /** The levels that an entry can give its subject. */
  readonly levels?: readonly Exclude<Level, 'normal'>[];
  /** The mark that an entry sets on the entry that it is about. */
  readonly mark?: ReasonMark;
  /** The clocks that an entry can start. */
  readonly clocks?: readonly DeadlineKind[];
  readonly bounds?: Bounds;
  /** The ids of the entries, among all of its subject, that are as if they never were because of this one. */
  annuls?(entry: Saying<Body>, entries: readonly Entry[]): readonly string[];
  /** The ids of the entries that end when this one takes effect. */
  stops?(entry: Saying<Body>, entries: readonly Entry[]): readonly string[];
  /** What an entry that takes back does so to, besides what it annuls and stops. */
  alsoTakesBack?(entry: Saying<Body>, entries: readonly Entry[]): readonly string[];
  /** Whether an entry that says this takes back what recipients of the register’s data have been told. */
  takesBack?(body: Body): boolean;
};

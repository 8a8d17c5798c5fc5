import type { Entry } from '../../ledger/entry.ts';
import type { Bounds } from './bounds.ts';
import type { DeadlineKind } from './deadline-kinds.ts';
import type { ReasonMark } from './reason-marks.ts';

/** What is true of the entries of a kind; of a kind that doesn’t say so, it isn’t. */
export type Traits = {
  /** They can be challenged, stayed and judged (domain G4). */
  readonly contestable?: true;
  /** Repair can undo them (Art. 37). */
  readonly repairable?: true;
  /** The authority that imposed them can lift them before their time (Arts. 34, 37). */
  readonly liftable?: true;
  /** They repeat what an official list says, which may strike it out. */
  readonly sourced?: true;
  /** Their effect lasts, so that a retraction can end it; others can only be annulled. */
  readonly lasting?: true;
  /** Other entries rest on them: the party that recorded one for itself ends it and can’t unsay it. */
  readonly supporting?: true;
  /** They decide about an act, and so rest on the law of its day. Others may cite what the decision rested on. */
  readonly decidesOnAct?: true;
  /** The public may come to see them, so that their annulment is explained in public (domain G5). */
  readonly explained?: true;
  /** A law can order that they are published of a natural person, by name (decision 0006). */
  readonly namesPersons?: true;
  /** Their subject doesn’t see them in its own file. */
  readonly keptFromSubject?: true;
  /** They put other entries in question, which changes what these mean. Kinds that annul or stop entries change others too. */
  readonly changesOthers?: true;
  /** They answer a reminder to register (Art. 12 (2)). */
  readonly answersReminder?: true;
};

type Saying<Body> = Entry & { readonly body: Body };

/** What else a kind may declare, by more than a word. */
export type Declarations<Body> = Traits & {
  /** What an entry does to the registration of its subject. */
  readonly registration?: 'begins' | 'ends';
  /** The mark that it puts beside the entry that it is about. */
  readonly mark?: ReasonMark;
  /** The clocks that it can start. */
  readonly clocks?: readonly DeadlineKind[];
  readonly bounds?: Bounds;
  /** The ids of the entries that are as if they never were because of this one, among all entries of its subject. */
  annuls?(entry: Saying<Body>, entries: readonly Entry[]): readonly string[];
  /** The ids of the entries that end when this one takes effect. */
  stops?(entry: Saying<Body>, entries: readonly Entry[]): readonly string[];
  /** Whether an entry that says this takes back what recipients of the register’s data have been told. */
  takesBack?(body: Body): boolean;
};

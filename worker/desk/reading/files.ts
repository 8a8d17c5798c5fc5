import { RpcTarget } from 'cloudflare:workers';
import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import { foldText } from '../../../shared/text/fold.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { notReadable } from '../access/reading-rights.ts';
import { canTake, type NextStep, stepsOf } from '../cases/next-steps.ts';
import { type Outcome, outcomesOf } from '../cases/outcomes.ts';
import { openMatter, readCase } from '../cases/read-case.ts';
import { doorAt } from '../ledger/door-at.ts';
import { letterSources, lettersFor, writeLetter } from '../letters/write-letter.ts';
import type { PublishedRecords } from '../projecting/published-records.ts';
import { type Effect, type PreviewFiles, previewDrafts } from './preview-drafts.ts';

/** When a batch was recorded, and the ledger's tree right after it. */
export type Receipt = {
  readonly recordedAt: Instant;
  readonly treeSize: number;
  /** Hex. */
  readonly treeRoot: string;
};

/** A step of this kind in a case. */
export type StepAsked = {
  readonly subject: Subject;
  readonly key: string;
  readonly kind: string;
};

type FilesGround = PreviewFiles & { readonly published: PublishedRecords };

/** A step, and what each way to decide it would come to. */
export type Weighed = { readonly step: NextStep; readonly outcomes: readonly WeighedOutcome[] };

/** Without effects where what a person types would change what it comes to. */
export type WeighedOutcome = Pick<Outcome, 'choices'> & {
  readonly at?: Instant;
  readonly effects?: readonly Effect[];
};

/** What somebody may read of the files of subjects, at one moment: cases, the letters in them, and what of all that is public. */
export class Files extends RpcTarget {
  readonly #files: FilesGround;
  readonly #reader: Actor;
  readonly #now: Instant;

  constructor(files: FilesGround, reader: Actor, now: Instant) {
    super();
    this.#files = files;
    this.#reader = reader;
    this.#now = now;
  }

  /** A `CaseFile` as JSON; undefined where the reader may see nothing of it. */
  read(subject: Subject, key: string): string | undefined {
    if (notReadable(subject, this.#reader)) return undefined;
    const door = { ...doorAt(this.#files, this.#now), book: theBook };
    return JSON.stringify(readCase(subject, key, door, this.#reader, this.#now));
  }

  /** A `Weighed` as JSON: a step of a case, and what each way to decide it would come to; undefined where there is none. */
  weigh(subject: Subject, key: string, kindName: string, about?: string): string | undefined {
    const kind = theBook.kindOf(kindName);
    if (kind === undefined || notReadable(subject, this.#reader)) return undefined;
    const door = { ...doorAt(this.#files, this.#now), book: theBook };
    const matter = openMatter(subject, key, door, this.#reader);
    const steps = matter && stepsOf(kind, matter, this.#reader, this.#now);
    const step = steps?.find((one) => about === undefined || one.about === about);
    if (matter === undefined || step === undefined) return undefined;
    const outcomes = step.can
      ? outcomesOf(kind, step.about, matter, this.#reader, this.#now).map((outcome) =>
          this.#preview(outcome),
        )
      : [];
    return JSON.stringify({ step, outcomes } satisfies Weighed);
  }

  /** Of these steps, in their order, which the reader can take now: by the write door's own rules. */
  canDecide(steps: readonly StepAsked[]): readonly boolean[] {
    const door = { ...doorAt(this.#files, this.#now), book: theBook };
    return steps.map(({ subject, key, kind: name }) => {
      const kind = theBook.kindOf(name);
      if (kind === undefined || notReadable(subject, this.#reader)) return false;
      const matter = openMatter(subject, key, door, this.#reader);
      if (matter === undefined) return false;
      return canTake(kind, matter, this.#reader, this.#now);
    });
  }

  #preview({ choices, draft }: Outcome): WeighedOutcome {
    const previewed = previewDrafts(this.#files, [draft], this.#reader, this.#now);
    if (previewed.kind === 'refused') return { choices };
    const { at, effects } = previewed;
    return { choices, at, effects };
  }

  /** What was last published of the subject, as JSON; undefined where that is nothing. */
  published(subject: Subject): string | undefined {
    if (notReadable(subject, this.#reader)) return undefined;
    return JSON.stringify(this.#files.published.of(subjectKey(subject)));
  }

  /** The codes of the people who registered last as practitioners of an agency, in order. */
  practitionersOf(agency: Subject): readonly string[] {
    if (notReadable(agency, this.#reader)) return [];
    const registered = this.#files.entries.naming('employer', agency.code, mostPractitioners);
    return [...new Set(registered.map(({ subject }) => subject.code))].toSorted();
  }

  /** The keys of agencies that are called something with these words in it, at most `most`; told to those who work for the public alone. */
  agenciesNamed(words: string, most: number): readonly string[] {
    if (actsForItself(this.#reader.role)) return [];
    return this.#files.entries.namedLike(foldText(words), most);
  }

  /** What the reader was told when they recorded under this key. */
  receipt(key: string): Receipt | undefined {
    const batch = this.#files.batches.find(this.#reader.person, key);
    if (batch === undefined) return undefined;
    const { recordedAt, firstSeq, entries, treeRoot } = batch;
    return { recordedAt, treeSize: firstSeq + entries, treeRoot };
  }

  /** The names of the letters that can be written about each of these entries, by id. */
  letters(
    subject: Subject,
    ids: readonly string[],
  ): Readonly<Record<string, readonly string[]>> | undefined {
    if (actsForItself(this.#reader.role)) return undefined;
    const sources = this.#sources();
    return Object.fromEntries(ids.map((id) => [id, lettersFor(subject, id, sources, this.#now)]));
  }

  /** A `Letter` as JSON. */
  letter(name: string, subject: Subject, id: string): string | undefined {
    if (actsForItself(this.#reader.role)) return undefined;
    return JSON.stringify(writeLetter(name, subject, id, this.#sources(), this.#now));
  }

  #sources() {
    const { historyOf, jurisdiction } = doorAt(this.#files, this.#now);
    return letterSources(historyOf, jurisdiction);
  }
}

/** Each has a file of its own that a page reads. */
const mostPractitioners = 100;

import { isNaturalPerson, type Subject } from '../../../shared/identity/subject.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { namesOnRecord } from '../../../shared/rating/names-on-record.ts';
import { presentName } from '../../../shared/rating/present-name.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { readOnce } from '../platform/read-once.ts';
import type { Addressee, Letter } from './letter.ts';
import type { LetterFile } from './letter-file.ts';
import type { LetterForm } from './letter-form.ts';
import { letters } from './letters.ts';

export type LetterSources = {
  readonly historyOf: (subject: Subject) => readonly Entry[];
  readonly factsOf: (subject: Subject) => readonly Entry[];
  readonly jurisdiction: Jurisdiction;
  readonly book: KindBook;
};

/** Of what is read here each history is read once, and what holds of it is worked out once. */
export function letterSources(
  read: LetterSources['historyOf'],
  jurisdiction: Jurisdiction,
  book = theBook,
): LetterSources {
  const historyOf = readOnce(read);
  const factsAbout = readOnce((subject) => factsOf(historyOf(subject), book));
  return { historyOf, factsOf: factsAbout, jurisdiction, book };
}

/** The names of the letters that can be written about an entry of a subject's file. */
export function lettersFor(
  subject: Subject,
  id: string,
  sources: LetterSources,
  now: Instant,
): readonly string[] {
  return letters
    .map(({ name }) => name)
    .filter((name) => writeLetter(name, subject, id, sources, now) !== undefined);
}

/** The letter of this name about the entry; undefined where there is none, or the entry doesn't stand. */
export function writeLetter(
  name: string,
  subject: Subject,
  id: string,
  sources: LetterSources,
  now: Instant,
): Letter | undefined {
  const form = letters.find((one) => one.name === name);
  return form && writeForm(form, subject, id, sources, now);
}

/** The letter of this form about the entry; undefined where the entry isn't what it is written about, or doesn't stand. */
export function writeForm(
  form: LetterForm,
  subject: Subject,
  id: string,
  sources: LetterSources,
  now: Instant,
): Letter | undefined {
  const history = sources.historyOf(subject);
  const facts = sources.factsOf(subject);
  const entry = facts.find((one) => one.id === id);
  if (entry === undefined || isKeptBack(entry, sources)) return undefined;
  const written = form.write(entry, fileOf(entry, history, facts, sources, now));
  if (written === undefined) return undefined;
  return {
    authority: entry.actor.authority,
    addressee: addresseeOf(subject, facts, now),
    limits: [],
    hasContact: false,
    isServed: true,
    ...written,
  };
}

/** Of what is kept from its subject no letter goes to it. */
function isKeptBack({ kind }: Entry, { book }: LetterSources): boolean {
  return book.names.keptFromSubject.has(kind);
}

function fileOf(
  entry: Entry,
  history: readonly Entry[],
  facts: readonly Entry[],
  { factsOf, jurisdiction, book }: LetterSources,
  now: Instant,
): LetterFile {
  const day = dayOf(entry.recordedAt);
  return {
    subject: entry.subject,
    facts,
    history,
    jurisdiction,
    policy: policyAt(jurisdiction, day),
    day,
    book,
    addressee: addresseeOf(entry.subject, facts, now),
    organisation: (kind, code) => addresseeOf({ kind, code }, factsOf({ kind, code }), now),
  };
}

function addresseeOf(subject: Subject, facts: readonly Entry[], now: Instant): Addressee {
  const { code } = subject;
  if (isNaturalPerson(subject)) return { code, isPerson: true };
  const known = facts.filter(({ effectiveFrom }) => effectiveFrom <= now);
  const name = presentName(namesOnRecord(known, now), dayOf(now));
  return { code, isPerson: false, ...(name !== undefined && { name }) };
}

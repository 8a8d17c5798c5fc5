import type { Subject } from '../../../shared/identity/subject.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { LetterSources } from '../letters/write-letter.ts';
import { lettersFor, writeLetter } from '../letters/write-letter.ts';

/**
 * That somebody has a letter, for the city's own gateway to tell them. Of what it says only the title leaves the desk, and of natural persons only
 * the desk's own code: whom that is, and how they are reached, the gateway knows or nobody.
 */
export type Message = {
  /** The same for as long as there is a ledger, so that whoever gets it twice tells it once. */
  readonly id: string;
  /** Of its entry: messages come in this order. */
  readonly seq: number;
  readonly at: Instant;
  /** Which letter (`lettersFor`), and how it is headed. */
  readonly letter: string;
  readonly title: string;
  readonly authority: string;
  readonly entry: string;
  readonly to: Subject & { readonly name?: string };
  /** Whether a proof of service is to come back. */
  readonly isServed: boolean;
};

/** One for each letter about the entry; none for one that no longer stands. */
export function messagesOf(
  { id, seq, recordedAt, subject }: Entry,
  sources: LetterSources,
  now: Instant,
): readonly Message[] {
  return lettersFor(subject, id, sources, now).flatMap((name) => {
    const letter = writeLetter(name, subject, id, sources, now);
    if (letter === undefined) return [];
    const { title, authority, addressee, isServed } = letter;
    const called = addressee.name === undefined ? {} : { name: addressee.name };
    // A letter may go to another party than the entry is about, as an invitation to evaluate goes to the client.
    const isSubject = addressee.code === subject.code;
    const to = { ...(isSubject ? subject : { kind: 'client', code: addressee.code }), ...called };
    const about = { id: `${id}.${name}`, seq, at: recordedAt, letter: name, entry: id };
    return { ...about, title, authority, to: to as Message['to'], isServed };
  });
}

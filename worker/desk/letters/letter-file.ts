import type { Subject } from '../../../shared/identity/subject.ts';
import type { Jurisdiction, Policy } from '../../../shared/jurisdiction/policy.ts';
import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Day } from '../../../shared/time/instant.ts';
import type { Addressee } from './letter.ts';

/** What a letter is made from: the file of the subject that its entry is about. */
export type LetterFile = {
  readonly subject: Subject;
  /** The facts of the subject, in ledger order. */
  readonly facts: readonly Entry[];
  /** All of its entries, the annulled ones too. */
  readonly history: readonly Entry[];
  readonly jurisdiction: Jurisdiction;
  /** In force on the day of the letter's entry. */
  readonly policy: Policy;
  /** The day of the letter's entry, by whose law it cites. */
  readonly day: Day;
  readonly book: KindBook;
  readonly addressee: Addressee;
  /** An organisation as a letter addresses it; its name only where it is on file. */
  readonly organisation: (kind: 'client', code: string) => Addressee;
};

/** How a letter calls whom it is written to. */
export function you({ addressee }: Pick<LetterFile, 'addressee'>): string {
  return addressee.isPerson ? '你' : '你单位';
}

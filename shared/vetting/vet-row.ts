import type { Finding, PossibleBecause } from '../findings/finding.ts';
import type { UsccResult } from '../identity/uscc.ts';
import type { Place, Unread } from './asked.ts';

/**
 * What makes it unsure that an agency is meant: what makes a page's findings unsure, and what only lists and documents
 * have. `line-end`: the name goes over a line's end. `broken-code`: a code beside the name that no one can have.
 * `look-alike`: a listed agency's name that differs in one character.
 */
export type Doubt = PossibleBecause | 'line-end' | 'broken-code' | 'look-alike';

/** An agency of the register that may be meant. */
export type VetMatch = Pick<
  Finding,
  'code' | 'name' | 'kind' | 'branch' | 'beside' | 'legalPerson'
> & {
  /** The characters by which it was found. */
  readonly written: string;
  /** Absent: certain. */
  readonly doubt?: Doubt;
};

/** `unclear`: a person has to say whether, or which of, the matches is meant; nothing is guessed. */
export type VetAnswer =
  | { readonly kind: 'found' | 'unclear'; readonly matches: readonly VetMatch[] }
  | { readonly kind: 'no-record' }
  | ({ readonly kind: 'not-checked' } & Unread);

export type VetNote =
  | { readonly kind: 'code'; readonly fault: Extract<UsccResult, { readonly kind: 'invalid' }> }
  /** Invisible characters stand in the name: it may read otherwise than it looks. */
  | { readonly kind: 'hidden-character' }
  /** A practitioner named there about whom a decision is published. */
  | { readonly kind: 'person'; readonly written: string };

/** The answer to one row of a list, or to one name in a document. */
export type VetRow = {
  /** Counts from 1, in the order of what was opened. */
  readonly number: number;
  readonly place: Place;
  readonly name: string;
  readonly code: string;
  readonly lot: string;
  readonly answer: VetAnswer;
  readonly notes: readonly VetNote[];
  /** The day on which a person said what is meant, on this device. */
  readonly chosenOn?: string;
};

/** Whether it is certain what a row means: what isn't is in no query record, for it would accuse somebody by a guess. */
export function isCertain({ answer }: Pick<VetRow, 'answer'>): boolean {
  return answer.kind === 'found' || answer.kind === 'no-record';
}

/** A row yet without its number. */
export type UnnumberedRow = Omit<VetRow, 'number'>;

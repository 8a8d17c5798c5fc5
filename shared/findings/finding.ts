import type { Verdict } from '../register/reader/verdict.ts';
import type { ConsortiumPart } from './consortia.ts';
import type { PartyRole } from './party-role.ts';

/** How sure a finding is; `because` says why it is only possible. */
export type Certainty =
  | { readonly kind: 'certain' }
  | { readonly kind: 'possible'; readonly because: PossibleBecause };

/**
 * - `left-boundary`, `right-boundary`: the text before or after the name may make it part of a longer one.
 * - `spelling`: written with a character that may stand for the recorded one, or belong to another name (昇, 升).
 * - `former-name`: a name that no organisation bears any more, on a page without a date.
 * - `other-time`: a name that isn't known to have been borne on the page's date.
 * - `unconfirmed-name`: only the organisation itself says that the name is its own; it may be another's.
 * - `shared-name`: borne by more than one organisation.
 * - `other-code`, `other-name`: a name and the code beside it don't belong together.
 */
export const possibleBecause = [
  'left-boundary',
  'right-boundary',
  'spelling',
  'former-name',
  'other-time',
  'unconfirmed-name',
  'shared-name',
  'other-code',
  'other-name',
] as const;

export type PossibleBecause = (typeof possibleBecause)[number];

/** A place on a page: the block's number, and [start, end) in UTF-16 units of the block as collected. */
export type TextPlace = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The characters as they stand on the page. */
  readonly text: string;
};

/** A registered organisation found in a page's text, by its name or its code. */
export type Finding = TextPlace & {
  readonly code: string;
  /** The recorded name that was matched; for a code, the name that goes with it. */
  readonly name: string;
  /** `branch`: an unregistered branch of the organisation; its own code is not known. `code`: found by its code alone. */
  readonly kind: 'agency' | 'former-name' | 'alias' | 'branch' | 'code';
  /**
   * Of a branch: its whole name as the page has it; it begins with the legal person's name, which is what was found.
   */
  readonly branch?: string;
  /**
   * Of a registered branch: the code of its legal person, if that is registered; its verdict is among the verdicts.
   */
  readonly legalPerson?: string;
  /** What stands beside it and doesn't belong to it: a name's code, or a code's name. */
  readonly beside?: string;
  readonly certainty: Certainty;
  /** The role in which the page names it; absent where nothing beside the name says so. */
  readonly role?: PartyRole;
  /** The consortium that the page names it as a part of. */
  readonly consortium?: InConsortium;
};

/** `codes`: all parts of the consortium that are certainly in the register, this one included. */
export type InConsortium = { readonly part?: ConsortiumPart; readonly codes: readonly string[] };

/**
 * A practitioner about whom a decision is published, named beside the agency that the decision names. May be a
 * namesake.
 */
export type PersonFinding = TextPlace & {
  /** Code of that agency. */
  readonly agency: string;
  /** Id of the deciding entry. */
  readonly entry: string;
};

/** What the background answers to a page: the findings, the verdict on each code, and how much was read. */
export type Findings = {
  readonly findings: readonly Finding[];
  /**
   * Names that look like environmental organisations' and aren't in the register. Nothing is known of them, good or
   * bad.
   */
  readonly unknown: readonly TextPlace[];
  readonly persons: readonly PersonFinding[];
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** The number of blocks read, and of those that were too long to read. */
  readonly blocks: number;
  readonly notChecked: number;
};

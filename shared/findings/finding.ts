import type { Verdict } from '../register/reader/verdict.ts';
import type { ConsortiumPart } from './consortia.ts';
import type { PartyRole } from './party-role.ts';

/** How sure a finding is; `because` says why it is only possible. */
export type Certainty =
  | { readonly kind: 'certain' }
  | { readonly kind: 'possible'; readonly because: PossibleBecause };

/**
 * - `left-boundary`, `right-boundary`: what stands before or after the name may make it part of a longer one.
 * - `spelling`: written with a character that may stand for the recorded one and may be another name's (昇, 升).
 * - `former-name`: borne once, by nobody now, and the page says no date. `other-time`: not on the page's date.
 * - `unconfirmed-name`: said to be its own by the organisation alone; it may be another's.
 * - `shared-name`: borne by more than one organisation.
 * - `other-code`, `other-name`: a name and the code beside it don't go together.
 */
export type PossibleBecause =
  | 'left-boundary'
  | 'right-boundary'
  | 'spelling'
  | 'former-name'
  | 'other-time'
  | 'unconfirmed-name'
  | 'shared-name'
  | 'other-code'
  | 'other-name';

/** Where on a page: the block's number, and [start, end) in UTF-16 units of the block as collected. */
export type Place = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The characters as they stand on the page. */
  readonly text: string;
};

/** A registered organisation found in a page's text, by its name or its code. */
export type Finding = Place & {
  readonly code: string;
  /** The name on record that was matched; of a code, the name that goes with it. */
  readonly name: string;
  /** `branch`: an unregistered branch of the organisation; its own code is not known. `code`: found by its code alone. */
  readonly kind: 'agency' | 'former-name' | 'alias' | 'branch' | 'code';
  /** Of a branch: its whole name as it stands on the page, of which the legal person's name found here is the beginning. */
  readonly branch?: string;
  /** Of a registered branch: the code of its legal person, if that is registered; its verdict is among the verdicts. */
  readonly legalPerson?: string;
  /** What stands beside it and doesn't go with it: a name's code, or a code's name. */
  readonly beside?: string;
  readonly certainty: Certainty;
  /** As what it is named there; absent where the page doesn't say so beside the name. */
  readonly role?: PartyRole;
  /** The consortium that it is named as a part of. */
  readonly consortium?: InConsortium;
};

/** `codes`: of all the parts of the consortium that are certainly in the register, itself among them. */
export type InConsortium = { readonly part?: ConsortiumPart; readonly codes: readonly string[] };

/** A practitioner about whom a decision is published, beside the agency that the decision names. May be a namesake. */
export type PersonFinding = Place & {
  /** Code of that agency. */
  readonly agency: string;
  /** Id of the deciding entry. */
  readonly entry: string;
};

/** What the background answers to a page: findings, what each code's verdict is, and how far it looked. */
export type Findings = {
  readonly findings: readonly Finding[];
  /** Names of environmental organisations, as they seem, that aren't in the register. Nothing is known of them, good or bad. */
  readonly unknown: readonly Place[];
  readonly persons: readonly PersonFinding[];
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Pieces of text looked at, and those not because they are too long. */
  readonly blocks: number;
  readonly notChecked: number;
};

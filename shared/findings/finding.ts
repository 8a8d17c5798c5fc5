import type { Verdict } from '../register/verdict.ts';

/** How sure a finding is; `because` says why it is only possible. */
export type Certainty =
  | { readonly kind: 'certain' }
  | { readonly kind: 'possible'; readonly because: PossibleBecause };

/** The boundaries: what stands before or after the name may make it part of a longer one. */
export type PossibleBecause = 'left-boundary' | 'right-boundary' | 'former-name' | 'shared-name';

/** A registered name found in a page's text. */
export type Finding = {
  /** Which block of the collected text, and where in it: [start, end) in UTF-16 units of the block as collected. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The characters as they stand on the page. */
  readonly text: string;
  readonly code: string;
  /** The name on record that was matched. */
  readonly name: string;
  /** `branch`: an unregistered branch of the organisation; its own code is not known. */
  readonly kind: 'agency' | 'former-name' | 'alias' | 'branch';
  /** Of a branch: its whole name as it stands on the page, of which the legal person's name found here is the beginning. */
  readonly branch?: string;
  readonly certainty: Certainty;
};

/** What the background answers to a page: findings, what each code's verdict is, and how far it looked. */
export type Findings = {
  readonly findings: readonly Finding[];
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Pieces of text looked at, and those not (too long, no register …). */
  readonly blocks: number;
  readonly notChecked: number;
};

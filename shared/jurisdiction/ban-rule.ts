/** One length of a ban that a norm provides. */
export type BanLength =
  | { readonly kind: 'years'; readonly years: number }
  /** Without a stated end: until the authority that decided it lifts it. */
  | { readonly kind: 'until-lifted' }
  | { readonly kind: 'for-life' };

/** An article that bans: who is banned, from what, and for how long. */
export type BanRule = {
  /** The matter, which stays the same where one norm replaces another. */
  readonly matter: 'monitoring' | 'eia' | 'technical-services';
  /** Title of the norm, without 《》. */
  readonly law: string;
  readonly article: number;
  readonly on: 'agency' | 'practitioner';
  readonly lengths: readonly BanLength[];
};

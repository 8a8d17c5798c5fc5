/** One length that a norm gives a ban. */
export type BanLength =
  | { readonly kind: 'years'; readonly years: number }
  /** Without a stated end: until whoever decided lifts it. */
  | { readonly kind: 'until-lifted' }
  | { readonly kind: 'for-life' };

/** Whom an article bans from what, and for how long. */
export type BanRule = {
  /** What stays the same where one norm takes another's place. */
  readonly matter: 'monitoring' | 'eia' | 'technical-services';
  /** Title of the norm, without 《》. */
  readonly law: string;
  readonly article: number;
  readonly on: 'agency' | 'practitioner';
  readonly lengths: readonly BanLength[];
};

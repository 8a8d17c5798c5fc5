/** A text in both languages. */
export type Said = { readonly zh: string; readonly en: string };

/** One field of a form: where its value goes, what is asked, and how it is answered. */
export type Field = {
  /** Where the value stands in the draft, as faults name it: `body.formerNames[0].name`. */
  readonly path: string;
  readonly label: Said;
  readonly hint?: Said;
  readonly isRequired: boolean;
  readonly input: Input;
};

export type Choice = { readonly value: string; readonly label: Said };

/** One of several shapes, told apart by what is chosen in the field named `by`. */
export type Case = Choice & { readonly fields: readonly Field[] };

/** How a field is answered. Days are days of Shanghai; a last day stands for the moment after it. */
export type Input =
  | { readonly kind: 'text'; readonly most?: number; readonly isLong: boolean }
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly least?: number }
  | { readonly kind: 'day' | 'first-day' | 'last-day' | 'moment' }
  | { readonly kind: 'uscc' | 'person-code' | 'entry-id' | 'engagement-number' | 'area' | 'act' }
  | { readonly kind: 'tick' | 'yes-no' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly isNumber: boolean }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly item: Field; readonly most: number }
  | { readonly kind: 'fixed-list'; readonly items: readonly Field[] }
  | { readonly kind: 'either'; readonly by: string; readonly cases: readonly Case[] }
  | { readonly kind: 'pairs' };

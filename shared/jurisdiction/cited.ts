/** A norm as messages cite it. */
export type Citable = {
  /** Its title as the table of norms has it, without 《》. */
  readonly title: string;
  readonly zh: string;
  readonly en: string;
};

export type Cited = { readonly zh: string; readonly en: string };

/** An article by its number, or one of its items: `[12, 2]` is 第十二条第（二）项. */
export type Article = number | readonly [article: number, item: number];

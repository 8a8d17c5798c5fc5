import type { Jurisdiction } from '../../jurisdiction/policy.ts';

/** What the public may see of entries of a kind. */
export type Publicity = {
  /**
   * `in-force`: from its beginning to its end, where a part of the standing shows it. `by-severity`: on a stated ground, and no
   * longer than its severity allows; minor never. `on-ground`: only where the entry cites what orders publication. `own-word`:
   * marked as self-declared, while the agency is registered; its names as long as it has a record. `with-source`: as another says it, beside who that is and when it
   * was said or looked up. `mark`: only that there is one. `undoing`: only by what it takes away, but for the correction of a
   * published decision. `sum`: only within the grade, from enough unrelated raters. `catalogue`: whole, every version, beside who vouches for it. `never`:
   * not at all.
   */
  readonly rule:
    | 'in-force'
    | 'by-severity'
    | 'on-ground'
    | 'own-word'
    | 'with-source'
    | 'mark'
    | 'undoing'
    | 'sum'
    | 'catalogue'
    | 'never';
  /** The norm that says so; norms of the city or its province are cited by the place's own articles. */
  readonly source: Source;
};

/** Gives a citation, in Chinese, for a place. */
export type Source = (at: Jurisdiction) => string;

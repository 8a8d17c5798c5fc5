import type { Jurisdiction } from '../../jurisdiction/policy.ts';

/** What the public may see of entries of a kind. */
export type Publicity = {
  readonly rule: /** From its beginning to its end, where a part of the standing shows it. */
    | 'in-force'
    /** On a stated ground, and no longer than its severity allows; minor never. */
    | 'by-severity'
    /** Only where the entry cites what orders publication. */
    | 'on-ground'
    /** Marked as self-declared, while the agency is registered; its names as long as it has a record. */
    | 'own-word'
    /** As another says it, beside who that is and when it was said or looked up. */
    | 'with-source'
    /** Only that there is one. */
    | 'mark'
    /** Only by what it takes away, but for the correction of a published decision. */
    | 'undoing'
    /** Only within the grade, from enough unrelated raters. */
    | 'sum'
    /** Whole, every version, beside who vouches for it. */
    | 'catalogue'
    /** That it was done and how it can be rechecked, once it is over; before that its seal alone. */
    | 'without-persons'
    | 'never';
  /** The norm that says so; norms of the city or its province are cited by the place's own articles. */
  readonly source: Source;
};

/** Gives a citation, in Chinese, for a place. */
export type Source = (at: Jurisdiction) => string;

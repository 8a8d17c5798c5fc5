/** How many numbers a part has room for. */
export const numbersInPart = 128;

/** A part: the changes with the numbers from `place * numbersInPart` on, as canonical JSON under its hash. */
export type ChangesPart = { readonly place: number; readonly sha256: string };

/**
 * What there is of the feed, named by the head. Changes that tell of a decision and those that call one gone are numbered apart:
 * by a common order or a common moment a reader of later could guess about whom something was that is gone.
 */
export type ChangesIndex = {
  readonly v: 1;
  /** Another one means that the numbers begin anew. */
  readonly feed: string;
  /** `next`: the number that the next change will have. */
  readonly shown: { readonly next: number; readonly parts: readonly ChangesPart[] };
  /** `first`: the numbers before it are forgotten, and who needs them starts anew. */
  readonly gone: {
    readonly first: number;
    readonly next: number;
    readonly parts: readonly ChangesPart[];
  };
};

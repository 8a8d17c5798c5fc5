import type { PageVerdict } from './verdicts.ts';

/** An agency that a search has found; `matched`: its names that have the text in them, present or former. */
export type FoundAgency = {
  readonly code: string;
  /** The name that it bears now. */
  readonly name: string;
  readonly verdict: PageVerdict;
  readonly matched: readonly string[];
};

export type SearchAnswer = {
  /** What was looked for. */
  readonly part: string;
  readonly found: readonly FoundAgency[];
  /** Further agencies match. */
  readonly hasMore: boolean;
};

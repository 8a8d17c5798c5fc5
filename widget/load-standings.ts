import type { StandingItem } from '../shared/contract/standing-item.ts';
import type { StandingsAnswer } from '../shared/contract/standings-answer.ts';
import { standingsPath } from './precomputed.ts';

export type Standings = {
  /** A code without an item is one that couldn't be looked up. */
  readonly items: ReadonlyMap<string, StandingItem>;
  /** From here on, ask again; without any answer, infinite. */
  readonly validUntilMs: number;
};

/** What the API takes in one request. */
const maxCodes = 100;

/** Asks for all codes in one request, or as few as there must be; sorted, so that like pages share a cached answer. */
export async function loadStandings(
  codes: Iterable<string>,
  origin: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Standings> {
  const sorted = [...new Set(codes)].sort();
  const items = new Map<string, StandingItem>();
  let validUntilMs = Number.POSITIVE_INFINITY;
  while (sorted.length > 0) {
    const query = encodeURIComponent(sorted.splice(0, maxCodes).join());
    try {
      const response = await fetch(`${origin + standingsPath}?codes=${query}`, {
        signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      // A problem has no standings: it ends in the same place as no answer at all.
      const { standings, validUntil }: StandingsAnswer = await response.json();
      for (const item of standings) items.set(item.code, item);
      validUntilMs = Math.min(validUntilMs, Date.parse(validUntil));
    } catch {}
  }
  return { items, validUntilMs };
}

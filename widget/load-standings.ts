import type { StandingItem } from '../shared/contract/standing-item.ts';
import type { StandingsAnswer } from '../shared/contract/standings-answer.ts';
import { maxCodes } from './limits.ts';
import { standingsPath } from './precomputed.ts';

export type Standings = {
  /** By code; undefined for a code that couldn't be looked up. */
  readonly items: Readonly<Record<string, StandingItem | undefined>>;
  /** The moment to ask again (milliseconds since 1970); infinite without any answer. */
  readonly validUntilMs: number;
};

/**
 * Asks for all codes in as few requests as the limit allows; sorted, so that pages with the same badges share a
 * cached answer.
 */
export async function loadStandings(
  codes: readonly string[],
  origin: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Standings> {
  // An object, because old libraries put something else under the names `Map` and `Set`.
  const items: Record<string, StandingItem | undefined> = {};
  for (const code of codes) items[code] = undefined;
  const sorted = Object.keys(items).sort();
  let validUntilMs = Number.POSITIVE_INFINITY;
  while (sorted[0]) {
    const query = encodeURIComponent(sorted.splice(0, maxCodes).join());
    try {
      const response = await fetch(origin + standingsPath + query, {
        signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      // A problem document has no `standings`, so it ends as no answer does.
      const { standings, validUntil }: StandingsAnswer = await response.json();
      for (const item of standings) items[item.code] = item;
      validUntilMs = Math.min(validUntilMs, +new Date(validUntil));
    } catch {}
  }
  return { items, validUntilMs };
}

import type { StandingItem } from '../shared/contract/standing-item.ts';
import type { StandingsAnswer } from '../shared/contract/standings-answer.ts';
import { maxCodes } from './limits.ts';
import { standingsPath } from './precomputed.ts';

export type Standings = {
  /** By code; undefined where it couldn't be looked up. */
  readonly items: Readonly<Record<string, StandingItem | undefined>>;
  /** From here on, ask again; without any answer, infinite. */
  readonly validUntilMs: number;
};

/** Asks for all codes in one request, or as few as there must be; sorted, so that like pages share a cached answer. */
export async function loadStandings(
  codes: readonly string[],
  origin: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Standings> {
  // Not by `Map` and `Set`, which old libraries call something else.
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
      // A problem has no standings: it ends in the same place as no answer at all.
      const { standings, validUntil }: StandingsAnswer = await response.json();
      for (const item of standings) items[item.code] = item;
      validUntilMs = Math.min(validUntilMs, +new Date(validUntil));
    } catch {}
  }
  return { items, validUntilMs };
}

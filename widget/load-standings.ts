import type { Problem } from '../shared/contract/problem.ts';
import type { StandingsAnswer } from '../shared/contract/standings-answer.ts';
import { maxCodes, timeoutMs } from './limits.ts';
import type { Told } from './paint-badge.ts';
import { standingsPath } from './precomputed.ts';

/** By code; undefined: it couldn't be looked up. An object, because old libraries put something else under the name `Map`. */
export type ToldByCode = Record<string, Told | undefined>;

/**
 * Asks for all codes that `told` has, in as few requests as the limit allows; sorted, so that pages with the same badges share a cached
 * answer; and puts in what it hears. Returns the moment to ask again (milliseconds since 1970), infinite without any answer.
 */
export async function loadStandings(
  told: ToldByCode,
  origin: string,
  fetch: typeof globalThis.fetch,
): Promise<number> {
  const codes = Object.keys(told).sort();
  let validUntilMs = Number.POSITIVE_INFINITY;
  while (codes[0]) {
    const asked = codes.splice(0, maxCodes);
    try {
      const response = await fetch(origin + standingsPath + encodeURIComponent(asked.join()), {
        signal: AbortSignal.timeout(timeoutMs),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      const answer: StandingsAnswer & Problem = await response.json();
      const { standings, says, drawings, validUntil, mark } = answer;
      // A problem document has no `standings`; that of an expired register has a mark for all of them.
      if (mark) for (const code of asked) told[code] = { mark };
      for (const item of standings) {
        told[item.code] = { ...item, says, drawing: drawings[item.mark.key] };
      }
      validUntilMs = Math.min(validUntilMs, +new Date(validUntil));
    } catch {}
  }
  return validUntilMs;
}

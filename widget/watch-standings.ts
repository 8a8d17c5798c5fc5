import { intervalMs, promisedMs } from './limits.ts';
import { loadStandings, type ToldByCode } from './load-standings.ts';
import { ownMember } from './own-members.ts';
import type { Told } from './paint-badge.ts';

/** Undefined: it couldn't be looked up. */
export type Hear = (told: Told | undefined) => void;

/** A badge of the page. */
export type Watched = {
  readonly code: string;
  readonly hear: Hear;
  /** It has left the page, or shows another agency by now. */
  isGone?: boolean;
};

/** Tells a badge its standing, again and again until it is gone. */
export type Watch = (badge: Watched) => void;

/**
 * One watch over all badges of a page. It asks once for all of them, and again before an answer can be out of date:
 * at `validUntil`, at an interval, and when the page is looked at again. A badge that comes later is asked for with all others. `now` is
 * in milliseconds since 1970.
 */
export function watchStandings(
  origin: string,
  fetch: typeof globalThis.fetch,
  now: () => number,
): Watch {
  let badges: Watched[] = [];
  let soon: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let told: ToldByCode = {};
  let toldAtMs = Number.POSITIVE_INFINITY;

  const tell = () => {
    for (const one of badges) if (!one.isGone && one.code in told) one.hear(told[one.code]);
  };

  const refresh = async () => {
    badges = badges.filter(({ isGone }) => !isGone);
    if (now() > toldAtMs + promisedMs) {
      for (const code in told) told[code] = undefined;
      tell();
    }
    if (!badges[0] || ownMember('hidden')) return;
    const answers: ToldByCode = {};
    for (const { code } of badges) answers[code] = undefined;
    const validUntilMs = await loadStandings(answers, origin, fetch);
    told = answers;
    toldAtMs = now();
    tell();
    clearTimeout(later);
    later = setTimeout(refresh, recheckMs(validUntilMs - toldAtMs));
  };

  const refreshSoon = () => {
    clearTimeout(soon);
    soon = setTimeout(refresh);
  };

  addEventListener('visibilitychange', refresh);

  return (badge) => {
    badges.push(badge);
    // A badge that is moved or copied shows at once what its like showed.
    if (told[badge.code]) badge.hear(told[badge.code]);
    // Only a parsed page has all its badges, and one request is enough for them.
    if (ownMember('readyState') === 'loading') addEventListener('DOMContentLoaded', refreshSoon);
    else refreshSoon();
  };
}

/** An answer that has expired on arrival was measured by a wrong clock, so its expiry says nothing. */
function recheckMs(leftMs: number): number {
  return leftMs > 0 && leftMs < intervalMs ? leftMs : intervalMs;
}

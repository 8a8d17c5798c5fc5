import type { StandingItem } from '../shared/contract/standing-item.ts';
import { loadStandings, type Standings } from './load-standings.ts';
import { recheckMs } from './recheck.ts';

/** Tells `show` what holds for `code`, again and again until `signal` ends it; undefined: couldn't look. */
export type Watch = (code: string, show: Show, signal: AbortSignal) => void;
export type Show = (item: StandingItem | undefined) => void;

const timeoutMs = 10_000;
/** Nothing is shown for longer without having been asked for again: a page may have slept. */
const promisedMs = 60_000;

/**
 * One watch over all badges of a page. It asks once for all of them, and again before anything could be out of date:
 * at `validUntil`, at an interval, and when the page is looked at again. `now` is in milliseconds since 1970.
 */
export function watchStandings(
  origin: string,
  fetch: typeof globalThis.fetch,
  now: () => number,
): Watch {
  const badges = new Map<Show, string>();
  let request = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shownAtMs = Number.POSITIVE_INFINITY;

  const showAll = (items?: Standings['items']) => {
    for (const [show, code] of badges) show(items?.get(code));
  };

  const schedule = (act: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };

  const refresh = async () => {
    request.abort();
    const mine = new AbortController();
    request = mine;
    schedule(() => mine.abort(), timeoutMs);
    if (now() > shownAtMs + promisedMs) showAll();
    const standings = await loadStandings(badges.values(), origin, fetch, mine.signal);
    if (request !== mine) return;
    showAll(standings.items);
    shownAtMs = now();
    schedule(refreshIfSeen, recheckMs(standings.validUntilMs, shownAtMs));
  };

  const refreshIfSeen = () => {
    if (!document.hidden && badges.size > 0) refresh();
  };

  const refreshSoon = () => schedule(refresh, 0);

  document.addEventListener('visibilitychange', refreshIfSeen);

  return (code, show, signal) => {
    badges.set(show, code);
    signal.addEventListener('abort', () => {
      badges.delete(show);
      if (badges.size === 0) request.abort();
    });
    // Only a parsed page has all its badges, and one request is enough.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', refreshSoon);
    else refreshSoon();
  };
}

import type { StandingItem } from '../shared/contract/standing-item.ts';
import { promisedMs, timeoutMs } from './limits.ts';
import { loadStandings, type Standings } from './load-standings.ts';
import { ownMember } from './own-members.ts';
import { recheckMs } from './recheck.ts';

/**
 * Tells `show` the standing of `code`, again and again until `signal` is aborted; undefined: it couldn't be looked
 * up.
 */
export type Watch = (code: string, show: Show, signal: AbortSignal) => void;
export type Show = (item: StandingItem | undefined) => void;

/**
 * One watch over all badges of a page. It asks once for all of them, and again before an answer can be out of date:
 * at `validUntil`, at an interval, and when the page is looked at again. `now` is in milliseconds since 1970.
 */
export function watchStandings(
  origin: string,
  fetch: typeof globalThis.fetch,
  now: () => number,
): Watch {
  const badges: { readonly code: string; readonly show: Show }[] = [];
  let request = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shownAtMs = Number.POSITIVE_INFINITY;

  const showAll = (items?: Standings['items']) => {
    for (const { code, show } of badges) show(items?.[code]);
  };

  const schedule = (act: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };

  const refresh = async () => {
    request.abort();
    const mine = new AbortController();
    request = mine;
    schedule(() => request.abort(), timeoutMs);
    if (now() > shownAtMs + promisedMs) showAll();
    const standings = await loadStandings(
      badges.map(({ code }) => code),
      origin,
      fetch,
      mine.signal,
    );
    if (request !== mine) return;
    showAll(standings.items);
    shownAtMs = now();
    schedule(refreshIfSeen, recheckMs(standings.validUntilMs, shownAtMs));
  };

  const refreshIfSeen = () => {
    if (!ownMember('hidden') && badges.length > 0) refresh();
  };

  const refreshSoon = () => schedule(refresh, 0);

  addEventListener('visibilitychange', refreshIfSeen);

  return (code, show, signal) => {
    const badge = { code, show };
    badges.push(badge);
    signal.addEventListener('abort', () => badges.splice(badges.indexOf(badge), 1));
    // Only a parsed page has all its badges, and one request is enough for them.
    if (ownMember('readyState') === 'loading') addEventListener('DOMContentLoaded', refreshSoon);
    else refreshSoon();
  };
}

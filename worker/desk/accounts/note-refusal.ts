import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import type { ActLog, RefusedRequest } from './act-log.ts';

type Noted = { readonly day: string; readonly requests: readonly string[] };

/** Source: 本市缺省值. Enough to see that somebody tries doors, and no more than a page of the log. */
const mostADay = 50;

/**
 * Writes down that a person asked for what isn't theirs: each door once a day, and so many doors, so that nobody fills a log from which
 * nothing is ever deleted. False where it stands there already, or the person's day is full.
 */
export function noteRefusal(
  log: ActLog,
  kv: SyncKvStorage,
  person: string,
  refused: RefusedRequest,
  now: Instant,
): boolean {
  const key = `refusals ${person}`;
  const request = `${refused.because} ${refused.request}`;
  const day = dayOf(now);
  const noted = kv.get<Noted>(key);
  const requests = noted?.day === day ? noted.requests : [];
  if (requests.includes(request) || requests.length >= mostADay) return false;
  kv.put<Noted>(key, { day, requests: [...requests, request] });
  log.add({ at: now, by: person, person, what: 'refused', ...refused });
  return true;
}

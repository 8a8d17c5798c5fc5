import type { PublicRecord } from '../../shared/disclosure/record.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { byWorst } from '../../shared/view/worst-first.ts';
import { isOtherwise } from './is-otherwise.ts';
import { markOfSaid } from './marks-of-change.ts';
import { type Said, saidIn, type WatchedAgency } from './watched-agency.ts';

/** What a register in use says of an agency now; null: it has no record. Undefined: it can't be asked. */
export type Heard = {
  readonly jurisdiction: string;
  readonly record: PublicRecord | null | undefined;
};

/**
 * The agency after a look at what each register in use says of it now, each held against what it said itself; undefined where that is nothing new.
 * Changes that the reader hasn't read yet become one: from what they knew to what holds now. Of a city whose register is no longer in use nothing is kept.
 */
export function lookAgain(
  one: WatchedAgency,
  heard: readonly Heard[],
  at: Instant,
): WatchedAgency | undefined {
  const { said = [], change } = one;
  const young = heard.flatMap((city) => afterHearing(saidIn(said, city.jurisdiction), city, at));
  const other = young.filter((now) => !said.includes(now));
  if (other.length === 0 && young.length === said.length) return undefined;
  const news = other.filter((now) => isNews(now, said));
  const known = change !== undefined && (news.length === 0 || !change.isRead);
  const base = known ? change.before : said;
  // What was first heard without being news is what the reader knows of that city from now on.
  const quiet = other.filter(
    (now) =>
      !(news.includes(now) || saidIn(said, now.jurisdiction) || saidIn(base, now.jurisdiction)),
  );
  const before = [...base, ...quiet].filter((was) => saidIn(young, was.jurisdiction));
  if (news.length > 0) {
    return {
      ...one,
      said: young,
      change: { before, noticedAt: at, isTold: false, isRead: false },
    };
  }
  return { ...one, said: young, ...(change && { change: { ...change, before } }) };
}

function afterHearing(was: Said | undefined, heard: Heard, at: Instant): Said | readonly [] {
  const { jurisdiction, record } = heard;
  if (record === undefined) return was ?? [];
  const now = { jurisdiction, record, at };
  return was !== undefined && !isOtherwise(was, now) ? was : now;
}

/** A city that could not be asked before is news where it says worse than every other; the first look at an agency is none. */
function isNews(now: Said, said: readonly Said[]): boolean {
  if (saidIn(said, now.jurisdiction) !== undefined) return true;
  const isWorse = (was: Said) => byWorst(markOfSaid(now), markOfSaid(was)) < 0;
  return said.length > 0 && now.record !== null && said.every(isWorse);
}

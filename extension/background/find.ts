import { findNames } from '../../shared/findings/find-names.ts';
import type { Finding, PersonFinding, Place } from '../../shared/findings/finding.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Day, Instant } from '../../shared/time/instant.ts';
import type { Look } from '../messages.ts';

/** What was found in pieces of a page's text, under the page's own numbers of them. */
export type Found = {
  readonly findings: readonly Finding[];
  readonly unknown: readonly Place[];
  readonly persons: readonly PersonFinding[];
};

export function findInBlocks(
  { ids, texts, heads }: Pick<Look, 'ids' | 'texts' | 'heads'>,
  register: Register,
  now: Instant,
  noticeDay: Day | undefined,
): Found {
  // Numbers are given in the order of reading: what is read again later may have lost its neighbours.
  const follows = (place: number) => ids[place] === (ids[place - 1] ?? 0) + 1;
  const headsOf = (place: number) => heads[ids[place] ?? -1];
  const found = findNames(texts, register, now, { noticeDay, follows, headsOf });
  return {
    findings: renumber(found.findings, ids),
    unknown: renumber(found.unknown, ids),
    persons: renumber(found.persons, ids),
  };
}

function renumber<P extends Place>(places: readonly P[], ids: readonly number[]): readonly P[] {
  return places.flatMap((place) => {
    const block = ids[place.block];
    return block === undefined ? [] : [{ ...place, block }];
  });
}

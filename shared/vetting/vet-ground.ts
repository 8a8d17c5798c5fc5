import { findNames } from '../findings/find-names.ts';
import type { Findings } from '../findings/finding.ts';
import { foundTogether } from '../findings/found-together.ts';
import { lookAlikesIn } from '../findings/look-alikes.ts';
import type { Register } from '../register/layers/register.ts';
import { type Unusable, usableRegister } from '../register/reader/usable-register.ts';
import type { Day, Instant } from '../time/instant.ts';
import { earliest } from '../time/interval.ts';
import type { Unread } from './asked.ts';
import type { VetMatch } from './vet-row.ts';

/** What the registers find in texts that stand together. */
type Find = (
  texts: readonly string[],
  noticeDay?: Day,
) => Pick<Findings, 'findings' | 'unknown' | 'persons'>;

/** What rows are answered from: the registers that may be answered from at `now`, or why there is none. */
export type VetGround = {
  readonly now: Instant;
  /** A listed agency with almost this name, which no register has. */
  readonly lookAlike: (written: string) => VetMatch | undefined;
  /** Whether a register has a record of this code as printed. */
  readonly isOnRecord: (code: string) => boolean;
} & (
  | { readonly find: Find; readonly unusable?: undefined; readonly asOf: Instant }
  | { readonly find?: undefined; readonly unusable: Unread; readonly asOf?: Instant }
);

/** The ground that these registers make together; those that may not be answered from silence no other. */
export function vetGround(held: readonly (Register | undefined)[], now: Instant): VetGround {
  const asked = held.map((register) => usableRegister(register, now));
  const usable = asked.flatMap((one) => (one.outcome === 'usable' ? [one] : []));
  const asOf = earliest(usable.map((one) => one.asOf));
  if (asOf === undefined) return groundless(asked.find(isUnusable), now);
  const registers = usable.map(({ register }) => register);
  const likes = registers.map((register) => lookAlikeIn(register, now));
  return {
    ...{ now, asOf },
    lookAlike: (written) => firstOf(likes, (likeOf) => likeOf(written)),
    isOnRecord: (code) => registers.some((register) => register.record(code) !== undefined),
    find: (texts, noticeDay) => {
      const all = registers.map((one) => findNames(texts, one, now, { noticeDay }));
      const [found, ...others] = all;
      if (found !== undefined && others.length === 0) return found;
      return { ...foundTogether(all), persons: all.flatMap(({ persons }) => persons) };
    },
  };
}

function groundless(unusable: Unusable | undefined, now: Instant): VetGround {
  const none = { now, lookAlike: () => undefined, isOnRecord: () => false };
  if (unusable?.outcome === 'stale') {
    return { ...none, unusable: { because: 'stale' }, asOf: unusable.lastKnownOn };
  }
  const because = unusable?.cause === 'clock-wrong' ? 'clock-wrong' : 'no-register';
  return { ...none, unusable: { because } };
}

function isUnusable(one: ReturnType<typeof usableRegister>): one is Unusable {
  return one.outcome !== 'usable';
}

function firstOf<T, R>(all: readonly T[], ask: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const answer = ask(one);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function lookAlikeIn(register: Register, now: Instant): VetGround['lookAlike'] {
  const likeOf = lookAlikesIn(register, now);
  return (written) => {
    const like = likeOf(written);
    return like && { ...like, kind: 'agency', doubt: 'look-alike' };
  };
}

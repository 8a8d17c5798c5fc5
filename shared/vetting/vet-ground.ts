import { lookAlikesIn } from '../findings/look-alikes.ts';
import type { Register } from '../register/layers/register.ts';
import { usableRegister } from '../register/reader/usable-register.ts';
import type { Instant } from '../time/instant.ts';
import type { Unread } from './asked.ts';
import type { VetMatch } from './vet-row.ts';

/** What rows are answered from: a register that may be answered from at `now`, or why there is none. */
export type VetGround = {
  readonly now: Instant;
  /** A listed agency with almost this name, which the register doesn't have. */
  readonly lookAlike: (written: string) => VetMatch | undefined;
} & (
  | { readonly register: Register; readonly unusable?: undefined; readonly asOf: Instant }
  | { readonly register?: undefined; readonly unusable: Unread; readonly asOf?: Instant }
);

export function vetGround(register: Register | undefined, now: Instant): VetGround {
  const usable = usableRegister(register, now);
  if (usable.outcome === 'usable') {
    const lookAlike = lookAlikeIn(usable.register, now);
    return { now, register: usable.register, asOf: usable.asOf, lookAlike };
  }
  const lookAlike = () => undefined;
  if (usable.outcome === 'stale') {
    return { now, unusable: { because: 'stale' }, asOf: usable.lastKnownOn, lookAlike };
  }
  const because = usable.cause === 'clock-wrong' ? 'clock-wrong' : 'no-register';
  return { now, unusable: { because }, lookAlike };
}

function lookAlikeIn(register: Register, now: Instant): VetGround['lookAlike'] {
  const likeOf = lookAlikesIn(register, now);
  return (written) => {
    const like = likeOf(written);
    return like && { ...like, kind: 'agency', doubt: 'look-alike' };
  };
}

import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { signKeySet } from '../../../shared/register/trust/sign-key-set.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { makePrivateKey, type PrivateKey, publicKeyOf, signerOf } from './key-pair.ts';
import { nextKeySet } from './next-key-set.ts';

export type KeyPlan = {
  readonly jurisdiction: string;
  /** How many root keys there are, and how many of them must sign. */
  readonly rootKeys: number;
  readonly threshold: number;
  readonly days: number;
};

export type Keys = {
  readonly roots: readonly PrivateKey[];
  readonly head: PrivateKey;
  readonly keySet: SignedKeySet;
};

/** Root keys, a head key, and key set 1, signed by every root. */
export async function makeKeys(plan: KeyPlan, now: Instant): Promise<Keys> {
  const { jurisdiction, rootKeys, threshold, days } = plan;
  const roots = await Promise.all(Array.from({ length: rootKeys }, makePrivateKey));
  const head = await makePrivateKey();
  const keySet = {
    v: 1,
    jurisdiction,
    version: 1,
    threshold,
    rootKeys: roots.map(publicKeyOf),
    headKeys: [publicKeyOf(head)],
    withdrawnKeys: [],
    expiresAt: afterDays(now, days),
  } as const;
  return { roots, head, keySet: await signKeySet(keySet, await signersOf(roots)) };
}

/** A new head key and the key set that names it alone: what the old one signs from then on is refused. */
export async function rotateHead(
  before: SignedKeySet,
  roots: readonly PrivateKey[],
  days: number,
  now: Instant,
): Promise<Pick<Keys, 'head' | 'keySet'>> {
  const head = await makePrivateKey();
  const changes = { headKeys: [publicKeyOf(head)], expiresAt: afterDays(now, days) };
  const keySet = nextKeySet(before.keySet, changes, now);
  return { head, keySet: await signKeySet(keySet, await signersOf(roots)) };
}

function afterDays(now: Instant, days: number): Instant {
  return addSeconds(now, days * 24 * 3600);
}

function signersOf(keys: readonly PrivateKey[]) {
  return Promise.all(keys.map(signerOf));
}

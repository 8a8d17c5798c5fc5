import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { HeadKey } from './head-key.ts';
import type { HeadStore } from './head-store.ts';

/** What a head is signed with, and where it is put. */
export type SigningDesk = {
  readonly jurisdiction: Jurisdiction;
  readonly heads: HeadStore;
  readonly register: ObjectStore;
  readonly settings: SigningSettings;
};

export type SigningSettings = {
  readonly readHeadKey: () => Promise<HeadKey>;
  readonly readKeySets: () => KeySets;
  readonly mirrors: readonly string[];
  readonly minWaitSeconds: number;
  readonly headValidSeconds: number;
};

/** Key sets in the order of their versions, the newest last. */
export type KeySets = readonly [SignedKeySet, ...SignedKeySet[]];

import type { PublicRecord } from '../../disclosure/record.ts';
import type { SignedHead } from '../trust/head.ts';

/** One step of a proof in the Merkle map, from the root down: the hash of the sibling not taken (hex). */
export type MapProof = {
  readonly siblings: readonly string[];
  /** Absence only: the other leaf that sits where the code's would be (hex), or none where the place is empty. */
  readonly otherLeaf?: { readonly key: string; readonly value: string };
};

/** What the register said of a code at one head, provable to anybody, offline, without a server key. */
export type Receipt = {
  readonly v: 1;
  readonly code: string;
  readonly head: SignedHead;
  /** null: the register had no record of this code. */
  readonly record: PublicRecord | null;
  readonly proof: MapProof;
};

import type { PublicRecord } from '../../disclosure/record.ts';
import type { MapProof } from '../packing/map-proof.ts';
import type { SignedHead } from '../trust/head.ts';

/** What the register said of a code under one head: any reader can check it, offline, without a server's key. */
export type Receipt = {
  readonly v: 1;
  readonly code: string;
  readonly head: SignedHead;
  /** null where the register had no record of this code. */
  readonly record: PublicRecord | null;
  readonly proof: MapProof;
};

import { bls12_381 } from '@noble/curves/bls12-381.js';
import { fromHex, sha256, toHex } from '../ledger/digest.ts';
import { quicknet } from './quicknet.ts';

/** One round of drand, as its `/public/{round}` answers; all in lower-case hex. */
export type Beacon = {
  readonly round: number;
  readonly randomness: string;
  readonly signature: string;
};

/**
 * Whether quicknet signed this round (BLS12-381, signature in G1) and the randomness is SHA-256 of the signature. A
 * round has only one valid signature, so that not even drand can choose among several.
 */
export function isBeacon({ round, randomness, signature }: Beacon): boolean {
  const point = fromHex(signature);
  const key = fromHex(quicknet.publicKey);
  if (point?.length !== 48 || key === undefined) return false;
  if (!Number.isSafeInteger(round) || round < 1) return false;
  if (toHex(sha256(point)) !== randomness) return false;
  const { hash, verify } = bls12_381.shortSignatures;
  try {
    return verify(point, hash(sha256(bigEndian64(round)), quicknet.suite), key);
  } catch {
    // The bytes are no point of the group.
    return false;
  }
}

function bigEndian64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

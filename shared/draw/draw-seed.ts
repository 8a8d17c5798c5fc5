import type { DrawHeldBody } from '../kinds/draw/draw-held.ts';
import { canonicalBytes } from '../ledger/canonical.ts';
import { sha256 } from '../ledger/digest.ts';

/**
 * The 32 bytes that settle a draw: SHA-256 of the canonical JSON `{commitment, domain, randomness}`, where the commitment is told by its
 * seal. In that is the whole commitment, so that two draws by the same round are independent; and the seal can be public.
 */
export function drawSeed(seal: string, randomness: DrawHeldBody['randomness']): Uint8Array {
  const chance =
    randomness.source === 'drand-quicknet' ? [randomness.beacon.randomness] : randomness.secrets;
  return sha256(
    canonicalBytes({ domain: 'lucheng-draw-v1', commitment: seal, randomness: chance }),
  );
}

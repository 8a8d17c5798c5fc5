import type { DrawCommittedBody } from '../kinds/draw/draw-forms.ts';
import type { DrawHeldBody } from '../kinds/draw/draw-held.ts';
import { canonicalBytes } from '../ledger/canonical.ts';
import { sha256 } from '../ledger/digest.ts';

/**
 * The 32 bytes that settle a draw: SHA-256 of the canonical JSON `{commitment, domain, randomness}`. It includes the
 * whole commitment, so that two draws by the same round are independent.
 */
export function drawSeed(
  commitment: DrawCommittedBody,
  randomness: DrawHeldBody['randomness'],
): Uint8Array {
  const chance =
    randomness.source === 'drand-quicknet' ? [randomness.beacon.randomness] : randomness.secrets;
  return sha256(canonicalBytes({ domain: 'lucheng-draw-v1', commitment, randomness: chance }));
}

import { sha256 } from '../ledger/digest.ts';

/**
 * An endless stream of 32-bit numbers from a seed: block n is SHA-256(seed ‖ n as 4 bytes, big-endian), n = 0, 1, …,
 * read as eight big-endian words.
 */
export function* randomWords(seed: Uint8Array): Generator<number, never> {
  const input = new Uint8Array(seed.length + 4);
  input.set(seed);
  const counter = new DataView(input.buffer, seed.length);
  for (let block = 0; ; block += 1) {
    counter.setUint32(0, block);
    const words = new DataView(sha256(input).buffer);
    for (let at = 0; at < 32; at += 4) yield words.getUint32(at);
  }
}

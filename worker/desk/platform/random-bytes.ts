import type { RandomBytes } from '../../../shared/ledger/leaf.ts';

/** Random bytes by WebCrypto; tests give the desk bytes that they know. */
export const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

import { fromHex, sha256, toBase64Url, toHex, utf8 } from '../../../shared/ledger/digest.ts';

/** A new token for a bearer: 256 random bits. */
export function makeToken(): string {
  return `lct_${toBase64Url(crypto.getRandomValues(new Uint8Array(32)))}`;
}

const tokenForm = /^lct_[\w-]{43}$/;

/** What the desk keeps of a credential, SHA-256 in hexadecimal: these are random enough for one fast hash. */
export function hashCredential(credential: string): string {
  return toHex(sha256(utf8(credential)));
}

/** The hash of what may be a credential of this desk. Anything else is not looked up. */
export function hashPlausible(
  credential: string,
  operatorHash: string | undefined,
): string | undefined {
  if (tokenForm.test(credential)) return hashCredential(credential);
  if (!secretForm.test(credential)) return undefined;
  const hash = hashCredential(credential);
  return isOperatorSecret(hash, operatorHash) ? hash : undefined;
}

/** A shorter secret could be guessed, and no lock stands before it. */
const secretForm = /^[\x21-\x7e]{32,200}$/;

/** Compares in a time that tells nothing. */
export function isOperatorSecret(hash: string, operatorHash: string | undefined): boolean {
  const expected = fromHex(operatorHash?.toLowerCase() ?? '');
  const shown = fromHex(hash);
  if (expected?.length !== 32 || shown?.length !== 32) return false;
  return crypto.subtle.timingSafeEqual(expected, shown);
}

import { sha256, toBase64Url, toHex, utf8 } from '../../../shared/ledger/digest.ts';

/** A new secret of 256 random bits, and what the desk keeps of it. */
export function makeSecret(): { readonly secret: string; readonly hash: string } {
  const secret = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  return { secret, hash: hashSecret(secret) };
}

const secretForm = /^[\w-]{43}$/;

/** Whether a text has the form of a secret. */
export function isSecret(text: string): boolean {
  return secretForm.test(text);
}

/** The hash of what may be a secret of this desk; of anything else one that nothing has. */
export function hashSecret(secret: string): string {
  return secretForm.test(secret) ? toHex(sha256(utf8(secret))) : '';
}

/** An opaque id that says nothing, 80 random bits, as `u-k3v9…`. */
export function makeId(kind: 'u' | 'g' | 's' | 'e'): string {
  return `${kind}-${randomLetters(16)}`;
}

/** A code for a practitioner who comes new to the desk (`personCodePattern`), 50 random bits. */
export function makePersonCode(): string {
  return `P-${randomLetters(10).toUpperCase()}`;
}

/** What somebody can read aloud and type: `count` letters and digits in fours, as `7K3M-9Q2X`. */
export function makeCode(count: number): string {
  return inFours(randomLetters(count).toUpperCase());
}

/** A typed code in its one spelling: what is read for another is that, and how it was spaced is no matter. */
export function foldCode(typed: string): string {
  const letters = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  return inFours(letters.replaceAll('O', '0').replaceAll(/[IL]/g, '1'));
}

function inFours(letters: string): string {
  return letters.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** The hash of a code of this many letters; of anything else one that nothing has. */
export function hashCode(typed: string, count: number): string {
  const code = foldCode(typed);
  return code.replaceAll('-', '').length === count ? toHex(sha256(utf8(code))) : '';
}

/** `count` times five random bits. */
function randomLetters(count: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(count));
  return [...bytes].map((byte) => alphabet[byte & 31]).join('');
}

/** Crockford's base 32: nothing in it is mistaken for something else. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

import { canonicalBytes } from './canonical.ts';
import { fromBase64Url, fromHex, sha256, toBase64Url, toHex, utf8 } from './digest.ts';
import type { Actor, Entry } from './entry.ts';
import { hashLeaf } from './merkle-tree.ts';

/** Gives so many random bytes that nobody can foresee. */
export type RandomBytes = (length: number) => Uint8Array;

/**
 * What keeps a leaf from being guessed: an entry is little but minutes, officers and document numbers, which can be tried
 * one after the other; 128 random bits can't. Base64url of 16 bytes each, the two independent of each other. Disclosed to
 * whoever may read the entry, never without it.
 */
export type LeafSalts = {
  /** Of the whole leaf. */
  readonly leaf: string;
  /** Of the person who recorded the entry: an entry is shown to the public without them, and with the leaf's own salt. */
  readonly person: string;
};

/** An entry as the ledger holds it. */
export type SaltedEntry = { readonly entry: Entry; readonly salts: LeafSalts };

/** An entry without the person who recorded it: no person leaves the desk, not even by an opaque id. */
type ShownEntry = Omit<Entry, 'actor'> & { readonly actor: Omit<Actor, 'person'> };

/** What the public is shown of an entry, and what is needed to make its leaf of that. */
export type ShownLeaf = {
  readonly entry: ShownEntry;
  /** The leaf's own salt. */
  readonly salt: string;
  /** SHA-256 (hex) over the person's salt and the person, who stays unknown. */
  readonly personHash: string;
};

const saltBytes = 16;

export function makeLeafSalts(random: RandomBytes): LeafSalts {
  return { leaf: toBase64Url(random(saltBytes)), person: toBase64Url(random(saltBytes)) };
}

/** Hash of an entry's leaf, 32 bytes. Undefined where a salt isn't one. */
export function leafHashOf(salted: SaltedEntry): Uint8Array | undefined {
  const shown = shownLeafOf(salted);
  return shown && shownLeafHash(shown);
}

/** The entry without the person. Undefined where a salt isn't one. */
export function shownLeafOf({ entry, salts }: SaltedEntry): ShownLeaf | undefined {
  const { actor, ...rest } = entry;
  const { person, ...shownActor } = actor;
  const salt = readSalt(salts.person);
  if (!salt || !readSalt(salts.leaf)) return undefined;
  const personHash = toHex(sha256(join(salt, utf8(person))));
  return { entry: { ...rest, actor: shownActor }, salt: salts.leaf, personHash };
}

/**
 * SHA-256 over a zero byte (RFC 9162 § 2.1.1), the salt, the person's hash and the canonical JSON of the entry without the
 * person. Undefined where salt or hash isn't one.
 */
export function shownLeafHash({ entry, salt, personHash }: ShownLeaf): Uint8Array | undefined {
  const [saltRead, person] = [readSalt(salt), fromHex(personHash)];
  if (!saltRead || person?.length !== 32) return undefined;
  return hashLeaf(join(saltRead, person, canonicalBytes(entry)));
}

function readSalt(text: string): Uint8Array | undefined {
  const bytes = fromBase64Url(text);
  return bytes?.length === saltBytes ? bytes : undefined;
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

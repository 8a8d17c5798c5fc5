import { canonicalBytes } from './canonical.ts';
import { fromBase64Url, fromHex, sha256, toBase64Url, toHex, utf8 } from './digest.ts';
import type { Actor, Entry } from './entry.ts';
import { hashLeaf } from './merkle-tree.ts';

/** Gives `length` random bytes that can't be foreseen. */
export type RandomBytes = (length: number) => Uint8Array;

/**
 * Random bits that keep a leaf from being guessed: an entry is little but minutes, officers and document numbers,
 * which can be tried one after the other; 128 random bits can't. Each salt is base64url of 16 bytes, and the two are
 * independent. A salt is disclosed to those who may read the entry, never without the entry.
 */
export type LeafSalts = {
  /** Salt of the whole leaf. */
  readonly leaf: string;
  /**
   * Salt of the person who recorded the entry. The public is shown an entry without the person, and gets the leaf's
   * own salt only.
   */
  readonly person: string;
};

/** An entry as the ledger holds it. */
export type SaltedEntry = { readonly entry: Entry; readonly salts: LeafSalts };

/** An entry without the person who recorded it: no person's id leaves the desk, not even an opaque one. */
type ShownEntry = Omit<Entry, 'actor'> & { readonly actor: Omit<Actor, 'person'> };

/** What the public is shown of an entry, with all that its leaf is made of. */
export type ShownLeaf = {
  readonly entry: ShownEntry;
  /** The leaf's own salt. */
  readonly salt: string;
  /** SHA-256 (hex) over the person's salt and the person, so that the person stays unknown. */
  readonly personHash: string;
};

const saltBytes = 16;

export function makeLeafSalts(random: RandomBytes): LeafSalts {
  return { leaf: toBase64Url(random(saltBytes)), person: toBase64Url(random(saltBytes)) };
}

/** Hash of an entry's leaf, 32 bytes. Undefined where a salt is malformed. */
export function leafHashOf(salted: SaltedEntry): Uint8Array | undefined {
  const shown = shownLeafOf(salted);
  return shown && shownLeafHash(shown);
}

/** The entry without the person. Undefined where a salt is malformed. */
export function shownLeafOf({ entry, salts }: SaltedEntry): ShownLeaf | undefined {
  const { actor, ...rest } = entry;
  const { person, ...shownActor } = actor;
  const salt = readSalt(salts.person);
  if (!salt || !readSalt(salts.leaf)) return undefined;
  const personHash = toHex(sha256(join(salt, utf8(person))));
  return { entry: { ...rest, actor: shownActor }, salt: salts.leaf, personHash };
}

/**
 * SHA-256 over a zero byte (RFC 9162 § 2.1.1), the salt, the person's hash and the canonical JSON of the entry
 * without the person. Undefined where the salt or the hash is malformed.
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

import { canonicalJson } from '../../ledger/canonical.ts';
import { fromBase64Url } from '../../ledger/digest.ts';
import type { Instant } from '../../time/instant.ts';
import { addSeconds, toEpochMs } from '../../time/shanghai.ts';
import type { Head, SignedHead } from './head.ts';
import type { KeySet, PublicKey, SignedKeySet } from './key-set.ts';
import { clockToleranceSeconds, longestValid } from './limits.ts';
import { parseHead } from './parse-head.ts';
import { parseKeySet } from './parse-key-set.ts';
import type { VerifySignature } from './signature-port.ts';
import { headMessage, keySetMessage } from './signed-message.ts';

/** The rule by which something was not believed. */
export type RefusedBy<Rule extends string> = { readonly kind: 'refused'; readonly rule: Rule };

export type KeySetRule =
  | 'key-set.shape'
  | 'key-set.signature'
  | 'key-set.own-signature'
  | 'key-set.jurisdiction'
  | 'key-set.version';

export type HeadRule =
  | 'head.shape'
  | 'head.unknown-key'
  | 'head.signature'
  | 'head.jurisdiction'
  | 'head.rollback'
  | 'head.equivocation'
  | 'key-set.expired'
  | 'key-set.too-long'
  | 'head.too-long'
  | 'head.clock'
  | 'head.expired';

/**
 * Judges the key set offered as the next after `trusted`: signed by the threshold of both, one version on (TUF 5.3).
 * Expiry is not checked here, because a reader may have to walk through expired sets to the newest.
 */
export async function acceptKeySet(
  trusted: KeySet,
  bytes: Uint8Array,
  verify: VerifySignature,
): Promise<{ readonly kind: 'accepted'; readonly keys: SignedKeySet } | RefusedBy<KeySetRule>> {
  const keys = parseKeySet(bytes);
  if (keys === undefined) return refused('key-set.shape');
  if (!(await meetsThreshold(keys, trusted, verify))) return refused('key-set.signature');
  const { keySet } = keys;
  if (!(await meetsThreshold(keys, keySet, verify))) return refused('key-set.own-signature');
  if (keySet.jurisdiction !== trusted.jurisdiction) return refused('key-set.jurisdiction');
  if (keySet.version !== trusted.version + 1) return refused('key-set.version');
  return { kind: 'accepted', keys };
}

/** What a head is judged by. `last` is the newest head this reader has believed. */
export type HeadGround = {
  readonly keySet: KeySet;
  readonly verify: VerifySignature;
  readonly now: Instant;
  readonly last?: SignedHead | undefined;
};

/**
 * Judges an offered head: signature, then version, then time (TUF 5.4). A `last` head whose key the key set no longer
 * lists doesn't count: the thief of that key may have run the sequence far ahead (fast-forward).
 */
export async function acceptHead(
  bytes: Uint8Array,
  { keySet, verify, now, last }: HeadGround,
): Promise<{ readonly kind: 'accepted'; readonly signedHead: SignedHead } | RefusedBy<HeadRule>> {
  const signedHead = parseHead(bytes);
  if (signedHead === undefined) return refused('head.shape');
  const rule =
    (await judgeHeadSignature(signedHead, keySet, verify)) ??
    judgeSequence(signedHead, last && isCounted(last, keySet) ? last : undefined) ??
    judgeTime(signedHead, keySet, now);
  return rule === undefined ? { kind: 'accepted', signedHead } : refused(rule);
}

/**
 * Checks that one of the key set's head keys signed this head for the key set's jurisdiction; undefined where it is
 * so.
 */
export async function judgeHeadSignature(
  { head, signature }: SignedHead,
  keySet: KeySet,
  verify: VerifySignature,
): Promise<'head.unknown-key' | 'head.signature' | 'head.jurisdiction' | undefined> {
  const key = keySet.headKeys.find(({ kid }) => kid === head.kid);
  if (key === undefined) return 'head.unknown-key';
  const signed = fromBase64Url(signature);
  if (!(await isSignedBy(key, headMessage(head), signed, verify))) return 'head.signature';
  return head.jurisdiction === keySet.jurisdiction ? undefined : 'head.jurisdiction';
}

/** Whether a head counts under a key set: one of its keys is named as the signer. */
export function isCounted({ head }: SignedHead, { headKeys }: KeySet): boolean {
  return headKeys.some(({ kid }) => kid === head.kid);
}

function judgeSequence(
  { head }: SignedHead,
  last: SignedHead | undefined,
): 'head.rollback' | 'head.equivocation' | undefined {
  if (last === undefined || head.sequence > last.head.sequence) return undefined;
  if (head.sequence < last.head.sequence) return 'head.rollback';
  return canonicalJson(head) === canonicalJson(last.head) ? undefined : 'head.equivocation';
}

function judgeTime({ head }: SignedHead, keySet: KeySet, now: Instant): HeadRule | undefined {
  if (addSeconds(now, clockToleranceSeconds) < head.issuedAt) return 'head.clock';
  if (now >= keySet.expiresAt) return 'key-set.expired';
  if (addSeconds(now, longestValid.keySet.value) < keySet.expiresAt) return 'key-set.too-long';
  if (isTooLong(head)) return 'head.too-long';
  return now >= head.expiresAt ? 'head.expired' : undefined;
}

/** Whether a head is valid for longer than readers accept. */
function isTooLong({ issuedAt, expiresAt }: Pick<Head, 'issuedAt' | 'expiresAt'>): boolean {
  return toEpochMs(expiresAt) - toEpochMs(issuedAt) > longestValid.head.value * 1000;
}

/** Whether enough of these root keys have signed a key set. */
export async function meetsThreshold(
  { keySet, signatures }: SignedKeySet,
  { rootKeys, threshold }: KeySet,
  verify: VerifySignature,
): Promise<boolean> {
  const message = keySetMessage(keySet);
  const verdicts = await Promise.all(
    rootKeys.map(async (key) => {
      const own = signatures.find(({ kid }) => kid === key.kid);
      return isSignedBy(key, message, own && fromBase64Url(own.signature), verify);
    }),
  );
  return verdicts.filter(Boolean).length >= threshold;
}

/** Whether the key made this signature; an undefined signature is never valid. */
export async function isSignedBy(
  key: PublicKey,
  message: Uint8Array,
  signature: Uint8Array | undefined,
  verify: VerifySignature,
): Promise<boolean> {
  const publicKey = fromBase64Url(key.publicKey);
  if (publicKey === undefined || signature === undefined) return false;
  // A port may reject bytes that are no point of the curve; they too are no signature.
  return verify(publicKey, message, signature).catch(() => false);
}

function refused<Rule extends string>(rule: Rule): RefusedBy<Rule> {
  return { kind: 'refused', rule };
}

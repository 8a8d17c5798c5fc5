import { canonicalJson } from '../../ledger/canonical.ts';
import { fromBase64Url } from '../../ledger/digest.ts';
import type { Instant } from '../../time/instant.ts';
import { addSeconds, toEpochMs } from '../../time/shanghai.ts';
import type { Head, SignedHead } from './head.ts';
import type { KeySet } from './key-set.ts';
import { clockToleranceSeconds, longestValid } from './limits.ts';
import { parseHead } from './parse-head.ts';
import type { VerifySignature } from './signature-port.ts';
import { isSignedBy } from './signed-by.ts';
import { headMessage } from './signed-message.ts';

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

/** What a head is judged by. `last` is the newest head this reader has believed. */
export type HeadGround = {
  readonly keySet: KeySet;
  readonly verify: VerifySignature;
  readonly now: Instant;
  readonly last?: SignedHead | undefined;
};

type AcceptedHead = { readonly kind: 'accepted'; readonly signedHead: SignedHead };
type RefusedHead = { readonly kind: 'refused'; readonly rule: HeadRule };

/**
 * Judges an offered head: signature, then version, then time (TUF 5.4). A `last` head whose key the key set no longer
 * lists doesn't count: the thief of that key may have run the sequence far ahead (fast-forward).
 */
export async function acceptHead(
  bytes: Uint8Array,
  { keySet, verify, now, last }: HeadGround,
): Promise<AcceptedHead | RefusedHead> {
  const signedHead = parseHead(bytes);
  if (signedHead === undefined) return { kind: 'refused', rule: 'head.shape' };
  const rule =
    (await judgeHeadSignature(signedHead, keySet, verify)) ??
    judgeSequence(signedHead, last && isCounted(last, keySet) ? last : undefined) ??
    judgeTime(signedHead, keySet, now);
  return rule === undefined ? { kind: 'accepted', signedHead } : { kind: 'refused', rule };
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

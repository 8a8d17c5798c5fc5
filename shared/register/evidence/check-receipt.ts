import type { PublicRecord } from '../../disclosure/record.ts';
import { canonicalBytes } from '../../ledger/canonical.ts';
import { fromHex, sha256 } from '../../ledger/digest.ts';
import type { MapProof } from '../packing/map-proof.ts';
import { checkProof } from '../packing/map-proof.ts';
import { keyOf } from '../packing/record-key.ts';
import type { Head } from '../trust/head.ts';
import type { KeySet } from '../trust/key-set.ts';
import { isSignedHead } from '../trust/parse-head.ts';
import type { VerifySignature } from '../trust/signature-port.ts';
import {
  exactly,
  isHash,
  isObject,
  isText,
  listOf,
  only,
  orNull,
  type TypeGuard,
} from '../trust/type-guards.ts';
import { type EvidenceRule, type HeadSigner, judgeEvidence } from './judge-evidence.ts';
import type { Receipt } from './receipt.ts';

export type ReceiptRule = 'receipt.shape' | 'receipt.code' | 'receipt.proof' | EvidenceRule;

/**
 * Proves that the register said this of the code from `head.issuedAt` on, or, without a record, that it had none. If
 * the signing key was stolen, that holds only where the receipt is known in some other way to be older than the
 * theft.
 */
export type CheckedReceipt =
  | {
      readonly kind: 'proved';
      readonly code: string;
      readonly head: Head;
      readonly signer: HeadSigner;
      readonly record: PublicRecord | undefined;
    }
  | { readonly kind: 'not-proved'; readonly rule: ReceiptRule };

/**
 * Checks an untrusted receipt (parsed JSON) against a key set in force when its head was issued, or a later one. A
 * receipt proves what was said at that time, so it doesn't expire; `head` tells whether it is recent enough for the
 * purpose at hand.
 */
export async function checkReceipt(
  receipt: unknown,
  keySet: KeySet,
  verify: VerifySignature,
): Promise<CheckedReceipt> {
  if (!isReceipt(receipt)) return notProved('receipt.shape');
  const { code, head: signedHead, record } = receipt;
  const judged = await judgeEvidence(signedHead, keySet, verify);
  if (judged.kind === 'refused') return notProved(judged.rule);
  if (record !== null && record.code !== code) return notProved('receipt.code');
  if (!hasProof(receipt)) return notProved('receipt.proof');
  const { signer } = judged;
  return { kind: 'proved', code, head: signedHead.head, signer, record: record ?? undefined };
}

/**
 * The contents of a record aren't checked: only the desk's own record has the hash that the signed root holds. Only
 * agencies have receipts, and their records have no `kind`: a receipt lasts, and what is published of a natural
 * person may not.
 */
const isRecord = (value: unknown): value is PublicRecord =>
  isObject(value) && isText(value.code) && value.kind === undefined;

const isPresenceProof: TypeGuard<MapProof> = exactly<Pick<MapProof, 'siblings'>>({
  siblings: listOf(isHash, 256),
});
const isAbsenceProof: TypeGuard<MapProof> = exactly<Required<MapProof>>({
  siblings: listOf(isHash, 256),
  otherLeaf: exactly({ key: isHash, value: isHash }),
});

const isReceipt: TypeGuard<Receipt> = exactly<Receipt>({
  v: only(1),
  code: isText,
  head: isSignedHead,
  record: orNull(isRecord),
  proof: (value): value is MapProof => isPresenceProof(value) || isAbsenceProof(value),
});

function hasProof({ code, head, record, proof }: Receipt): boolean {
  const root = fromHex(head.head.recordsRoot);
  try {
    const value = record === null ? undefined : sha256(canonicalBytes(record));
    return root !== undefined && checkProof(root, keyOf(code), value, proof);
  } catch {
    // A value without a canonical form (lone surrogates, bottomless nesting) was never in a register.
    return false;
  }
}

function notProved(rule: ReceiptRule): CheckedReceipt {
  return { kind: 'not-proved', rule };
}

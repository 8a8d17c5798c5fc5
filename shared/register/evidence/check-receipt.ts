import type { PublicRecord } from '../../disclosure/record.ts';
import { canonicalBytes } from '../../ledger/canonical.ts';
import { fromHex, sha256 } from '../../ledger/digest.ts';
import type { MapProof } from '../packing/map-proof.ts';
import { checkProof } from '../packing/map-proof.ts';
import { keyOf } from '../packing/record-key.ts';
import type { Head } from '../trust/head.ts';
import type { KeySet } from '../trust/key-set.ts';
import { isSignedHead } from '../trust/parse-head.ts';
import {
  exactly,
  isHash,
  isObject,
  isText,
  listOf,
  only,
  orNull,
  type Shape,
} from '../trust/shape.ts';
import type { VerifySignature } from '../trust/signature-port.ts';
import { type EvidenceRule, type HeadSigner, judgeEvidence } from './judge-evidence.ts';
import type { Receipt } from './receipt.ts';

export type ReceiptRule = 'receipt.shape' | 'receipt.code' | 'receipt.proof' | EvidenceRule;

/**
 * Proved: the register said this of the code from `head.issuedAt` on; without a record, that it had none. By a stolen `signer`
 * only where it is known otherwise to be older than the theft.
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
 * Checks an untrusted receipt (parsed JSON) by a key set in force when its head was issued, or a later one. A receipt proves what
 * was said then, so it doesn't expire; whether it is recent enough for the asker's purpose is told by `head`.
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
 * What a record holds is not looked at: only the desk's own record hashes to what the signed root holds. Only agencies have
 * receipts, for theirs have no `kind`: what a receipt proves lasts, and what is published of a person may not.
 */
const isRecord = (value: unknown): value is PublicRecord =>
  isObject(value) && isText(value.code) && value.kind === undefined;

const isPresenceProof: Shape<MapProof> = exactly<Pick<MapProof, 'siblings'>>({
  siblings: listOf(isHash, 256),
});
const isAbsenceProof: Shape<MapProof> = exactly<Required<MapProof>>({
  siblings: listOf(isHash, 256),
  otherLeaf: exactly({ key: isHash, value: isHash }),
});

const isReceipt: Shape<Receipt> = exactly<Receipt>({
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
    // What has no canonical form (lone surrogates, bottomless nesting) was never in a register.
    return false;
  }
}

function notProved(rule: ReceiptRule): CheckedReceipt {
  return { kind: 'not-proved', rule };
}

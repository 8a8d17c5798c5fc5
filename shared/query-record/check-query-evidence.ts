import type { PublicRecord } from '../disclosure/record.ts';
import { checkReceipt, type ReceiptRule } from '../register/evidence/check-receipt.ts';
import { type HeadSigner, judgeEvidence } from '../register/evidence/judge-evidence.ts';
import type { Receipt } from '../register/evidence/receipt.ts';
import type { SignedHead } from '../register/trust/head.ts';
import type { KeySet } from '../register/trust/key-set.ts';
import { clockToleranceSeconds } from '../register/trust/limits.ts';
import type { VerifySignature } from '../register/trust/signature-port.ts';
import type { Instant } from '../time/instant.ts';
import { addSeconds } from '../time/shanghai.ts';

/** What of a query record the register's signature bears out. */
export type QueryEvidence = {
  readonly madeAt: Instant;
  readonly head: SignedHead;
  readonly agencies: readonly Said[];
  readonly others?: readonly { readonly head: SignedHead; readonly parts: readonly Said[] }[];
};

type Said = Pick<Receipt, 'code' | 'record' | 'proof'>;

export type QueryEvidenceRule = ReceiptRule | 'query-record.time';

type Proved = {
  readonly kind: 'proved';
  readonly signer: HeadSigner;
  /** In the order of the record's agencies; undefined where the register had none. */
  readonly records: readonly (PublicRecord | undefined)[];
};

type NotProved = {
  readonly kind: 'not-proved';
  readonly rule: QueryEvidenceRule;
  /** Place of the agency concerned, if it is not the whole. */
  readonly agency?: number;
  /** Of another city's register than the first, if it is not that one. */
  readonly jurisdiction?: string;
};

export type CheckedQueryEvidence =
  | (Proved & { readonly others: readonly Omit<Proved, 'kind'>[] })
  | NotProved;

/**
 * Checks that each register said this of each agency, by the keys of its own city among `keySets`, and that the record was
 * made while its head held: an old head under a new date says nothing about that date. The device's clock isn't proved;
 * by it alone no record gets younger than its head's end or older than its issue.
 */
export async function checkQueryEvidence(
  { madeAt, head, agencies, others = [] }: QueryEvidence,
  keySets: readonly KeySet[],
  verify: VerifySignature,
): Promise<CheckedQueryEvidence> {
  const first = await checkOne({ madeAt, head, parts: agencies }, keySets, verify);
  if (first.kind === 'not-proved') return first;
  const proved: Omit<Proved, 'kind'>[] = [];
  for (const other of others) {
    const checked = await checkOne({ madeAt, ...other }, keySets, verify);
    if (checked.kind === 'not-proved') {
      return { ...checked, jurisdiction: other.head.head.jurisdiction };
    }
    proved.push({ signer: checked.signer, records: checked.records });
  }
  return { ...first, others: proved };
}

type SaidAt = {
  readonly madeAt: Instant;
  readonly head: SignedHead;
  readonly parts: readonly Said[];
};

async function checkOne(
  { madeAt, head: signed, parts }: SaidAt,
  keySets: readonly KeySet[],
  verify: VerifySignature,
): Promise<Proved | NotProved> {
  const { issuedAt, expiresAt, jurisdiction } = signed.head;
  const keySet = keySets.find((one) => one.jurisdiction === jurisdiction) ?? keySets[0];
  if (keySet === undefined) return { kind: 'not-proved', rule: 'head.unknown-key' };
  const judged = await judgeEvidence(signed, keySet, verify);
  if (judged.kind === 'refused') return { kind: 'not-proved', rule: judged.rule };
  if (addSeconds(madeAt, clockToleranceSeconds) < issuedAt || madeAt >= expiresAt) {
    return { kind: 'not-proved', rule: 'query-record.time' };
  }
  const records: (PublicRecord | undefined)[] = [];
  for (const [agency, { code, record, proof }] of parts.entries()) {
    const receipt: Receipt = { v: 1, code, head: signed, record, proof };
    const checked = await checkReceipt(receipt, keySet, verify);
    if (checked.kind === 'not-proved') return { ...checked, agency };
    records.push(checked.record);
  }
  return { kind: 'proved', signer: judged.signer, records };
}

import { canonicalJson } from '../ledger/canonical.ts';
import { fromUtf8 } from '../ledger/digest.ts';
import { checkReceipt } from '../register/evidence/check-receipt.ts';
import type { HeadSigner } from '../register/evidence/judge-evidence.ts';
import { makeReceipt } from '../register/evidence/make-receipt.ts';
import type { Register } from '../register/layers/register.ts';
import type { Head } from '../register/trust/head.ts';
import type { KeySet } from '../register/trust/key-set.ts';
import { isSignedHead } from '../register/trust/parse-head.ts';
import type { VerifySignature } from '../register/trust/signature-port.ts';
import { isObject } from '../register/trust/type-guards.ts';
import type { FaultText } from '../tables/fault-text.ts';
import type { Instant } from '../time/instant.ts';
import { checkQueryEvidence, type QueryEvidenceRule } from './check-query-evidence.ts';
import { mostIn } from './limits.ts';
import { readQueryRecord } from './read-query-record.ts';
import { hashInName } from './seal-query-record.ts';

/** What a piece of evidence is held against: the keys and the register that the reader believes today. */
export type ProofGround = {
  readonly keySet: KeySet;
  readonly register: Register;
  readonly now: Instant;
  readonly verify: VerifySignature;
};

/** What an untrusted file or text came to. `refused`: it is no evidence of a sort that is known. */
export type JudgedProof =
  | ({ readonly kind: 'refused'; readonly rule: string } & FaultText)
  | { readonly kind: 'forged'; readonly rule: QueryEvidenceRule | 'file.hash' }
  | { readonly kind: 'other-city'; readonly jurisdiction: string }
  | ProvedProof;

export type ProvedProof = {
  readonly kind: 'proved';
  readonly what: 'receipt' | 'query-record';
  readonly head: Head;
  readonly signer: HeadSigner;
  readonly isExpired: boolean;
  readonly agencies: readonly { readonly code: string; readonly since: SinceThen }[];
  /** Registers of other cities in it, which are not judged here. */
  readonly others: number;
};

/** Whether today's register says the same of a code; `newer`: the evidence is of a later publication than the register held. */
export type SinceThen = 'same' | 'changed' | 'newer';

/** Judges a receipt or a query record, as `lucheng verify` does, and holds it against today's register. */
export async function judgeProof(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  ground: ProofGround,
): Promise<JudgedProof> {
  if (bytes.length > mostIn.fileBytes) return { kind: 'refused', ...tooLong };
  const value = parse(fromUtf8(bytes));
  if (!isObject(value)) return { kind: 'refused', ...unknownSort };
  if (value.kind === 'query-record') return judgeQueryRecord(bytes, fileName, ground);
  if ('receipt' in value) return { kind: 'refused', ...certificate };
  return 'proof' in value ? judgeReceipt(value, ground) : { kind: 'refused', ...unknownSort };
}

async function judgeReceipt(
  receipt: Readonly<Record<string, unknown>>,
  ground: ProofGround,
): Promise<JudgedProof> {
  const elsewhere = jurisdictionOf(receipt.head);
  if (elsewhere !== undefined && elsewhere !== ground.keySet.jurisdiction)
    return { kind: 'other-city', jurisdiction: elsewhere };
  const checked = await checkReceipt(receipt, ground.keySet, ground.verify);
  if (checked.kind === 'not-proved') return { kind: 'forged', rule: checked.rule };
  const { code, head, signer, record = null } = checked;
  return proved('receipt', { head, signer, said: [{ code, record }], others: 0 }, ground);
}

async function judgeQueryRecord(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  ground: ProofGround,
): Promise<JudgedProof> {
  const read = readQueryRecord(bytes);
  if (read.kind === 'refused') {
    const [{ rule, zh, en } = unknownSort] = read.faults;
    return { kind: 'refused', rule, zh, en };
  }
  const expected = hashInName(fileName);
  if (expected !== undefined && expected !== read.sha256)
    return { kind: 'forged', rule: 'file.hash' };
  const { madeAt, head, agencies, others = [] } = read.record;
  const all = [{ head, parts: agencies }, ...others];
  const own = all.find((one) => one.head.head.jurisdiction === ground.keySet.jurisdiction);
  if (own === undefined) return { kind: 'other-city', jurisdiction: head.head.jurisdiction };
  const evidence = { madeAt, head: own.head, agencies: own.parts };
  const checked = await checkQueryEvidence(evidence, [ground.keySet], ground.verify);
  if (checked.kind === 'not-proved') return { kind: 'forged', rule: checked.rule };
  const { signer } = checked;
  const said = own.parts.map(({ code, record }) => ({ code, record }));
  const from = { head: own.head.head, signer, said, others: all.length - 1 };
  return proved('query-record', from, ground);
}

type From = Pick<ProvedProof, 'head' | 'signer' | 'others'> & {
  readonly said: readonly { readonly code: string; readonly record: unknown }[];
};

function proved(
  what: ProvedProof['what'],
  { head, signer, said, others }: From,
  { register, now }: ProofGround,
): ProvedProof {
  const isNewer = head.sequence > register.signedHead.head.sequence;
  const since = (code: string, record: unknown): SinceThen => {
    if (isNewer) return 'newer';
    const today = makeReceipt(register, code).record;
    return canonicalJson(today) === canonicalJson(record) ? 'same' : 'changed';
  };
  const agencies = said.map(({ code, record }) => ({ code, since: since(code, record) }));
  return { kind: 'proved', what, head, signer, others, agencies, isExpired: now >= head.expiresAt };
}

function jurisdictionOf(head: unknown): string | undefined {
  return isSignedHead(head) ? head.head.jurisdiction : undefined;
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

const tooLong = {
  rule: 'file.too-long',
  zh: `文件超过 ${mostIn.fileBytes / 1_000_000} MB，未读取`,
  en: `The file has more than ${mostIn.fileBytes / 1_000_000} MB and was not read`,
};

const unknownSort = {
  rule: 'file.sort',
  zh: '不是查询凭证、查询记录单，也不是徽章地址，或者已被截断',
  en: 'Neither a receipt, a query record nor a badge’s address, or cut off',
};

const certificate = {
  rule: 'file.sort',
  zh: '这是更正证明，请用 npm run lucheng -- verify 核验',
  en: 'This is a correction certificate: check it with npm run lucheng -- verify',
};

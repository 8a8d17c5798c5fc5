import type { Fault } from '../../../../shared/ledger/fault.ts';
import {
  type CheckedQueryEvidence,
  checkQueryEvidence,
} from '../../../../shared/query-record/check-query-evidence.ts';
import { mostIn } from '../../../../shared/query-record/limits.ts';
import { readQueryRecord } from '../../../../shared/query-record/read-query-record.ts';
import type { SealedQueryRecord } from '../../../../shared/query-record/seal-query-record.ts';
import type { KeySet } from '../../../../shared/register/trust/key-set.ts';
import type { VerifySignature } from '../../../../shared/register/trust/signature-port.ts';

type Proved = Extract<CheckedQueryEvidence, { kind: 'proved' }>;

export type OpenedRecord =
  | ({
      readonly kind: 'opened';
      /** Of each register's head, the first's first. */
      readonly signers: readonly Proved['signer'][];
    } & SealedQueryRecord)
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'not-proved'; readonly rule: string; readonly agency?: string };

/** Reads a file and has it checked: nothing of the register is shown that its signature doesn't bear out. */
export async function openRecord(
  file: Blob,
  keySets: readonly KeySet[],
  verify: VerifySignature,
): Promise<OpenedRecord> {
  // One byte more is enough to see that it is too long.
  const most = file.slice(0, mostIn.fileBytes + 1);
  const read = readQueryRecord(new Uint8Array(await most.arrayBuffer()));
  if (read.kind === 'refused') return read;
  const { record, bytes, sha256 } = read;
  const checked = await checkQueryEvidence(record, keySets, verify);
  if (checked.kind === 'proved') {
    const signers = [checked, ...checked.others].map(({ signer }) => signer);
    return { kind: 'opened', signers, record, bytes, sha256 };
  }
  const agency = checked.agency === undefined ? undefined : record.agencies[checked.agency]?.code;
  return { kind: 'not-proved', rule: checked.rule, ...(agency !== undefined && { agency }) };
}

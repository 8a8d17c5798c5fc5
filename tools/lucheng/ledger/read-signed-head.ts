import { readFile } from 'node:fs/promises';
import { utf8 } from '../../../shared/ledger/digest.ts';
import {
  type HeadSigner,
  judgeEvidence,
} from '../../../shared/register/evidence/judge-evidence.ts';
import type { Head } from '../../../shared/register/trust/head.ts';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { parseHead } from '../../../shared/register/trust/parse-head.ts';
import { CommandError } from '../command.ts';
import { verifySignature } from './verify-signature.ts';

/** A head that a key of the key set, in force or withdrawn, has signed. */
export type JudgedHead = { readonly head: Head; readonly signer: HeadSigner };

/** A head from a file. Its age doesn't matter: it is evidence, not news. */
export async function readSignedHead(file: string, keySet: KeySet): Promise<JudgedHead> {
  const bytes = await readFile(file).catch(() => {
    throw new CommandError(`无法读取 / cannot read ${file}`);
  });
  return judge(file, bytes, keySet);
}

/** The head that an export carries, judged alike. */
export function judgeCarriedHead(signedHead: unknown, keySet: KeySet): Promise<JudgedHead> {
  return judge('signedHead', utf8(JSON.stringify(signedHead)), keySet);
}

async function judge(name: string, bytes: Uint8Array, keySet: KeySet): Promise<JudgedHead> {
  const signed = parseHead(bytes);
  if (!signed) throw new CommandError(`${name}: 不是库头 / not a head`);
  const judged = await judgeEvidence(signed, keySet, verifySignature);
  if (judged.kind === 'signed') return { head: signed.head, signer: judged.signer };
  throw new CommandError(`${name}: 库头签名无效 / the head is not signed (${judged.rule})`);
}

import { readFile } from 'node:fs/promises';
import { utf8 } from '../../../shared/ledger/digest.ts';
import type { Head } from '../../../shared/register/head.ts';
import type { KeySet } from '../../../shared/register/key-set.ts';
import { parseHead } from '../../../shared/register/parse-head.ts';
import { parseKeySet } from '../../../shared/register/parse-key-set.ts';
import { judgeHeadSignature } from '../../../shared/register/trust.ts';
import { CommandError } from '../command.ts';
import { verifySignature } from './verify-signature.ts';

/** A head from a file, signed by a key of the key set. Its age doesn't matter: it is evidence, not news. */
export async function readSignedHead(file: string, keySet: KeySet): Promise<Head> {
  return judge(file, await readBytes(file), keySet);
}

/** The head that an export carries, judged alike. */
export function judgeCarriedHead(signedHead: unknown, keySet: KeySet): Promise<Head> {
  return judge('signedHead', utf8(JSON.stringify(signedHead)), keySet);
}

export async function readKeySet(file: string): Promise<KeySet> {
  const keys = parseKeySet(await readBytes(file));
  if (!keys) throw new CommandError(`${file}: 不是密钥集 / not a key set`);
  return keys.keySet;
}

async function judge(name: string, bytes: Uint8Array, keySet: KeySet): Promise<Head> {
  const signed = parseHead(bytes);
  if (!signed) throw new CommandError(`${name}: 不是库头 / not a head`);
  const fault = await judgeHeadSignature(signed, keySet, verifySignature);
  if (fault) throw new CommandError(`${name}: 库头签名无效 / the head is not signed (${fault})`);
  return signed.head;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new CommandError(`无法读取 / cannot read ${file}`);
  }
}

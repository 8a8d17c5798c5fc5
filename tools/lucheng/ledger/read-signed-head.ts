import { readFile } from 'node:fs/promises';
import type { Head } from '../../../shared/register/head.ts';
import { parseHead } from '../../../shared/register/parse-head.ts';
import { parseKeySet } from '../../../shared/register/parse-key-set.ts';
import { judgeHeadSignature } from '../../../shared/register/trust.ts';
import { CommandError } from '../command.ts';
import { verifySignature } from './verify-signature.ts';

/** A head from a file, signed by a key of the key set in another. Its age doesn't matter: it is evidence, not news. */
export async function readSignedHead(headFile: string, keysFile: string): Promise<Head> {
  const keys = parseKeySet(await readBytes(keysFile));
  if (!keys) throw new CommandError(`${keysFile}: 不是密钥集 / not a key set`);
  const signed = parseHead(await readBytes(headFile));
  if (!signed) throw new CommandError(`${headFile}: 不是库头 / not a head`);
  const fault = await judgeHeadSignature(signed, keys.keySet, verifySignature);
  if (fault)
    throw new CommandError(`${headFile}: 库头签名无效 / the head is not signed (${fault})`);
  return signed.head;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new CommandError(`无法读取 / cannot read ${file}`);
  }
}

import { utf8 } from '../../../shared/ledger/digest.ts';
import type { PublicKey, SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { parseKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import {
  isKeyId,
  isObject,
  isPublicKey,
  isSignature,
} from '../../../shared/register/trust/type-guards.ts';
import { CommandError } from '../command.ts';
import { type Detached, parseUnsigned, type Unsigned } from './detached.ts';
import type { PrivateKey } from './key-pair.ts';
import { readJsonFile } from './read-json-file.ts';

export async function readKeySetFile(file: string): Promise<SignedKeySet> {
  const keys = parseKeySet(utf8(JSON.stringify(await readJsonFile(file))));
  return keys ?? refuse(file, '不是密钥集 / not a key set');
}

export async function readUnsigned(file: string): Promise<Unsigned> {
  const unsigned = parseUnsigned(await readJsonFile(file));
  return unsigned ?? refuse(file, '不是待签的密钥集 / not a key set to be signed');
}

export async function readPublicKey(file: string): Promise<PublicKey> {
  const value = await readJsonFile(file);
  if (isObject(value) && 'd' in value) {
    return refuse(file, '这是私钥，只应交出公钥 / this is a private key: hand over the public one');
  }
  if (isObject(value) && isKeyId(value.kid) && isPublicKey(value.publicKey)) {
    return { kid: value.kid, publicKey: value.publicKey };
  }
  return refuse(file, '不是公钥 / not a public key');
}

export async function readPrivateKey(file: string): Promise<PrivateKey> {
  const value = await readJsonFile(file);
  const isKey =
    isObject(value) && isKeyId(value.kid) && isPublicKey(value.x) && isPublicKey(value.d);
  return isKey ? (value as PrivateKey) : refuse(file, '不是私钥 / not a private key');
}

export async function readDetached(file: string): Promise<Detached> {
  const value = await readJsonFile(file);
  if (isObject(value) && isKeyId(value.kid) && isSignature(value.signature)) {
    return { kid: value.kid, signature: value.signature };
  }
  return refuse(file, '不是签名 / not a signature');
}

function refuse(file: string, why: string): never {
  throw new CommandError(`${file}: ${why}`);
}

import { readFile } from 'node:fs/promises';
import type { Register } from '../../../shared/register/layers/register.ts';
import { memoryStore } from '../../../shared/register/reader/memory-store.ts';
import { refreshRegister } from '../../../shared/register/reader/reader.ts';
import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { isSignedKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import type { VerifySignature } from '../../../shared/register/trust/signature-port.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { CommandError, type CommandInput, type Terminal, textOption } from '../command.ts';
import { httpRegisterSource } from './http-register-source.ts';

export const registerOptions = {
  register: { type: 'string' },
  'key-set': { type: 'string' },
} as const;

export const defaultRegister = 'http://127.0.0.1:8787';

/** The register as published now; nothing of it is used before it is verified against the key set given. */
export async function fetchRegister(input: CommandInput, terminal: Terminal): Promise<Register> {
  const origin = textOption(input, 'register', defaultRegister);
  const pinned = await readKeySet(textOption(input, 'key-set'));
  const refreshed = await refreshRegister({
    source: httpRegisterSource(origin, terminal.fetch),
    store: memoryStore(),
    verify: verifySignature,
    pinned,
    now: toInstant(terminal.nowMs()),
  });
  if (refreshed.register && refreshed.kind !== 'failed') return refreshed.register;
  const why = refreshed.kind === 'failed' ? [refreshed.cause, refreshed.rule] : [];
  throw new CommandError(
    `${origin}: 没有可信的公示库 / no register to be trusted (${why.filter(Boolean).join(', ')})`,
  );
}

async function readKeySet(file: string): Promise<SignedKeySet> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const keySet = parseJson(text);
  if (isSignedKeySet(keySet)) return keySet;
  throw new CommandError(`${file}: 不是签名的密钥集 / no signed key set`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Ed25519 by WebCrypto. */
const verifySignature: VerifySignature = async (publicKey, message, signature) => {
  const raw = new Uint8Array(publicKey);
  const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(message));
};

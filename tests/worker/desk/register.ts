import { env } from 'cloudflare:workers';
import { brotliDecompressSync } from 'node:zlib';
import { memoryStore } from '../../../shared/register/reader/memory-store.ts';
import { refreshRegister } from '../../../shared/register/reader/reader.ts';
import type { Fetched, RegisterSource } from '../../../shared/register/reader/register-source.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** Reads the bucket as a reader that trusts nothing but the pinned key set would; throws on whatever it refuses. */
export async function readRegister(now: Instant) {
  const pinned = JSON.parse(env.KEY_SET ?? '');
  const refreshed = await refreshRegister({ source, store: memoryStore(), pinned, now, verify });
  if (refreshed.kind === 'failed') throw new Error(JSON.stringify(refreshed));
  return refreshed.register;
}

export async function readHead(): Promise<SignedHead | undefined> {
  return (await env.REGISTER.get('head.json'))?.json();
}

export async function fileNames(): Promise<string[]> {
  const { objects } = await env.REGISTER.list({ prefix: 'files/' });
  return objects.map(({ key }) => key.slice('files/'.length));
}

const source: RegisterSource = {
  head: () => read('head.json'),
  keys: (version) => read(`keys/${version}.json`),
  file: (sha256) => read(`files/${sha256}`),
};

async function read(key: string): Promise<Fetched> {
  const object = await env.REGISTER.get(key);
  if (!object) return { kind: 'absent' };
  const bytes = new Uint8Array(await object.arrayBuffer());
  const isBrotli = object.httpMetadata?.contentEncoding === 'br';
  return { kind: 'bytes', bytes: isBrotli ? new Uint8Array(brotliDecompressSync(bytes)) : bytes };
}

async function verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) {
  const [key, ...rest] = [publicKey, signature, message].map((bytes) => Uint8Array.from(bytes));
  const [signatureBytes, messageBytes] = rest;
  if (!key || !signatureBytes || !messageBytes) return false;
  const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', imported, signatureBytes, messageBytes);
}

import { createServer, type ServerResponse } from 'node:http';
import { keygenAsync, signAsync } from '@noble/ed25519';
import type { PinnedSource } from '../../extension/pinned-source.ts';
import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { toBase64Url, utf8 } from '../../shared/ledger/digest.ts';
import type { SignedHead } from '../../shared/register/head.ts';
import { keyIdOf } from '../../shared/register/key-id.ts';
import type { PublicKey, SignedKeySet } from '../../shared/register/key-set.ts';
import { signHead } from '../../shared/register/sign-head.ts';
import { signKeySet } from '../../shared/register/sign-key-set.ts';
import type { Sign } from '../../shared/register/signature-port.ts';
import { writeRegister } from '../../shared/register/write-register.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { addSeconds, toInstant } from '../../shared/time/shanghai.ts';

export type TestKey = PublicKey & { readonly sign: Sign };

export type RegisterServerOptions = {
  readonly records: readonly PublicRecord[];
  readonly jurisdiction?: string;
  readonly now?: () => Instant;
  /** How long a published head holds. */
  readonly validSeconds?: number;
  readonly minWaitSeconds?: number;
};

type PublishOptions = {
  /** By whom the head is signed; by default the one whose key the key set holds. */
  readonly signedBy?: TestKey;
  /** A sequence of one's own choice; by default one more than the last. */
  readonly sequence?: number;
};

/** Changes an answer before it is sent; undefined: no answer at all. */
type Meddle = (path: string, body: Uint8Array) => Uint8Array | undefined;

/** A register published on 127.0.0.1 with test keys, for as long as it isn't stopped. */
export type RegisterServer = {
  readonly origin: string;
  readonly keySet: SignedKeySet;
  /** What an extension that reads this register is built with. */
  readonly source: PinnedSource;
  readonly publish: (records: readonly PublicRecord[], options?: PublishOptions) => Promise<void>;
  /** Puts something between the register and its readers; without an argument, takes it away. */
  readonly meddle: (meddle?: Meddle) => void;
  /** Paths asked for so far. */
  readonly requests: readonly string[];
  readonly stop: () => Promise<void>;
};

export async function startRegisterServer(options: RegisterServerOptions): Promise<RegisterServer> {
  const { records, jurisdiction = '330300', now = systemNow } = options;
  const [rootKey, headKey] = [await makeTestKey(), await makeTestKey()];
  const keySet = await makeKeySet(rootKey, headKey, jurisdiction, now());
  const files = new Map<string, Uint8Array>();
  const requests: string[] = [];
  let meddle: Meddle | undefined;
  let sequence = 0;

  const publish: RegisterServer['publish'] = async (published, publishOptions = {}) => {
    sequence = publishOptions.sequence ?? sequence + 1;
    const signer = publishOptions.signedBy ?? headKey;
    const written = await writeFiles(published, {
      ...options,
      jurisdiction,
      now,
      sequence,
      signer,
    });
    files.clear();
    for (const [path, bytes] of written) files.set(path, bytes);
  };
  await publish(records);

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const bytes = files.get(path);
    const body = bytes && meddle ? meddle(path, bytes) : bytes;
    if (bytes !== undefined && body === undefined) request.destroy();
    else answer(response, path, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The register has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    keySet,
    source: { origin, mirrors: [], jurisdiction, keySet },
    publish,
    meddle: (by) => {
      meddle = by;
    },
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A fresh key pair; nothing of it is ever written down. */
export async function makeTestKey(): Promise<TestKey> {
  const { secretKey, publicKey } = await keygenAsync();
  return {
    kid: keyIdOf(publicKey),
    publicKey: toBase64Url(publicKey),
    sign: (message) => signAsync(message, secretKey),
  };
}

async function makeKeySet(
  rootKey: TestKey,
  headKey: TestKey,
  jurisdiction: string,
  now: Instant,
): Promise<SignedKeySet> {
  const keySet = {
    v: 1,
    jurisdiction,
    version: 1,
    threshold: 1,
    rootKeys: [publicPart(rootKey)],
    headKeys: [publicPart(headKey)],
    expiresAt: addSeconds(now, 365 * 86_400),
  } as const;
  return signKeySet(keySet, [rootKey]);
}

function publicPart({ kid, publicKey }: TestKey): PublicKey {
  return { kid, publicKey };
}

type Publication = RegisterServerOptions & {
  readonly jurisdiction: string;
  readonly now: () => Instant;
  readonly sequence: number;
  readonly signer: TestKey;
};

async function writeFiles(
  records: readonly PublicRecord[],
  { jurisdiction, now, sequence, signer, validSeconds = 86_400, minWaitSeconds = 600 }: Publication,
): Promise<readonly (readonly [path: string, bytes: Uint8Array])[]> {
  const { manifestBytes, manifestHash, segments, recordsRoot } = writeRegister(records);
  const issuedAt = now();
  const head: SignedHead['head'] = {
    v: 1,
    jurisdiction,
    sequence,
    issuedAt,
    expiresAt: addSeconds(issuedAt, validSeconds),
    minWaitSeconds,
    manifest: manifestHash,
    overlay: null,
    recordsRoot,
    ledger: { size: records.length, root: manifestHash },
    mirrors: [],
    kid: signer.kid,
    alg: 'Ed25519',
  };
  const signedHead = await signHead(head, signer.sign);
  return [
    ['/register/head.json', utf8(JSON.stringify(signedHead))],
    [`/register/files/${manifestHash}`, manifestBytes],
    ...segments.map(({ ref, bytes }) => [`/register/files/${ref.sha256}`, bytes] as const),
  ];
}

function answer(response: ServerResponse, path: string, body: Uint8Array | undefined): void {
  response.setHeader('access-control-allow-origin', '*');
  if (body === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body);
}

function systemNow(): Instant {
  return toInstant(Date.now());
}

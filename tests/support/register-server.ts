import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { keygenAsync, signAsync } from '@noble/ed25519';
import type { PinnedSource } from '../../extension/pinned-source.ts';
import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { toBase64Url, utf8 } from '../../shared/ledger/digest.ts';
import { writeRegister } from '../../shared/register/packing/write-register.ts';
import type { SignedHead } from '../../shared/register/trust/head.ts';
import { keyIdOf } from '../../shared/register/trust/key-id.ts';
import type { PublicKey, SignedKeySet } from '../../shared/register/trust/key-set.ts';
import { signHead } from '../../shared/register/trust/sign-head.ts';
import { signKeySet } from '../../shared/register/trust/sign-key-set.ts';
import type { SignMessage } from '../../shared/register/trust/signature-port.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { addSeconds, toInstant } from '../../shared/time/shanghai.ts';

export type TestKey = PublicKey & { readonly sign: SignMessage };

export type RegisterServerOptions = {
  readonly records: readonly PublicRecord[];
  readonly jurisdiction?: string;
  readonly city?: PinnedSource['city'];
  readonly now?: () => Instant;
  /** How long a published head holds. */
  readonly validSeconds?: number;
  readonly minWaitSeconds?: number;
  /** Whether a mirror serves the same files. */
  readonly hasMirror?: boolean;
};

type PublishOptions = {
  /** By whom the head is signed; by default the one whose key the key set holds. */
  readonly signedBy?: TestKey;
  /** A sequence of one's own choice; by default one more than the last. */
  readonly sequence?: number;
};

/** Changes an answer before it is sent, or sends one itself; undefined: no answer at all. */
type Meddle = (
  path: string,
  body: Uint8Array,
) => Uint8Array | ((response: ServerResponse) => void) | undefined;

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
  /** Those of them that were answered with 304, for the asker had them. */
  readonly notModified: readonly string[];
  /** Whether the mirror answers nonsense instead of its files. */
  readonly spoilMirror: (isSpoilt: boolean) => void;
  /** SHA-256 of the files published now. */
  readonly files: () => readonly string[];
  readonly stop: () => Promise<void>;
};

const wenzhou: PinnedSource['city'] = { zh: '温州市', en: 'Wenzhou' };

export async function startRegisterServer(options: RegisterServerOptions): Promise<RegisterServer> {
  const { records, jurisdiction = '330300', city = wenzhou, now = systemNow } = options;
  const [rootKey, headKey] = [await makeTestKey(), await makeTestKey()];
  const keySet = await makeKeySet(rootKey, headKey, jurisdiction, now());
  const files = new Map<string, Uint8Array>();
  const requests: string[] = [];
  const notModified: string[] = [];
  let isMirrorSpoilt = false;
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

  const server = await listen((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const bytes = files.get(path);
    const body = bytes && meddle ? meddle(path, bytes) : bytes;
    if (typeof body === 'function') body(response);
    else if (bytes !== undefined && body === undefined) request.destroy();
    else if (answer(request, response, body) === 304) notModified.push(path);
  });
  const mirror = options.hasMirror
    ? await listen((request, response) => {
        const bytes = files.get(request.url ?? '');
        answer(request, response, isMirrorSpoilt ? bytes?.toReversed() : bytes);
      })
    : undefined;
  const { origin } = server;
  return {
    origin,
    keySet,
    source: { origin, mirrors: mirror ? [mirror.origin] : [], jurisdiction, city, keySet },
    publish,
    meddle: (by) => {
      meddle = by;
    },
    requests,
    notModified,
    spoilMirror: (isSpoilt) => {
      isMirrorSpoilt = isSpoilt;
    },
    files: () => [...files.keys()].flatMap((path) => path.split('/register/files/')[1] ?? []),
    stop: async () => {
      await Promise.all([server.stop(), mirror?.stop()]);
    },
  };
}

async function listen(listener: RequestListener) {
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The register has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise<void>((resolve) => {
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
    withdrawnKeys: [],
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

/** Answers as the public worker does, and says with which status. */
function answer(
  { url = '', headers }: IncomingMessage,
  response: ServerResponse,
  body: Uint8Array | undefined,
): number {
  if (body === undefined) return send(response.writeHead(404));
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  response.setHeader('etag', etag);
  if (headers['if-none-match'] === etag) return send(response.writeHead(304));
  const type = url.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  const length = body.length;
  return send(response.writeHead(200, { 'content-type': type, 'content-length': length }), body);
}

function send(response: ServerResponse, body?: Uint8Array): number {
  response.end(body);
  return response.statusCode;
}

function systemNow(): Instant {
  return toInstant(Date.now());
}

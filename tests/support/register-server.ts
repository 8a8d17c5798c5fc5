import type { ServerResponse } from 'node:http';
import type { PinnedSource } from '../../extension/pinned-source.ts';
import type { PublicRecord } from '../../shared/disclosure/record.ts';
import type { SignedKeySet } from '../../shared/register/trust/key-set.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { addSeconds, toInstant } from '../../shared/time/shanghai.ts';
import { keySetOf } from '../fixtures/keys/key-set-of.ts';
import { makeTestKey, type TestKey } from '../fixtures/keys/test-key.ts';
import { registerFiles } from '../fixtures/register/register-files.ts';
import { answerFile } from './answer-file.ts';
import { serveLocal } from './serve-local.ts';

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
  /** How long this head holds; by default as long as the others. */
  readonly validSeconds?: number;
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
  /** The key that its heads are signed by. */
  readonly headKey: TestKey;
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
  /** The file under a path, as it is published now. */
  readonly file: (path: string) => Uint8Array | undefined;
  readonly stop: () => Promise<void>;
};

const wenzhou: PinnedSource['city'] = { zh: '温州市', en: 'Wenzhou' };

export async function startRegisterServer(options: RegisterServerOptions): Promise<RegisterServer> {
  const { records, jurisdiction = '330300', city = wenzhou, now = systemNow } = options;
  const { validSeconds, minWaitSeconds } = options;
  const [root, head] = [await makeTestKey(), await makeTestKey()];
  const expiresAt = addSeconds(now(), 365 * 86_400);
  const keySet = await keySetOf({ root, head }, { jurisdiction, expiresAt });
  const requests: string[] = [];
  const notModified: string[] = [];
  let isMirrorSpoilt = false;
  let meddle: Meddle | undefined;
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  let sequence = 0;

  const publish: RegisterServer['publish'] = async (published, { signedBy, ...asked } = {}) => {
    sequence = asked.sequence ?? sequence + 1;
    files = await registerFiles(published, {
      ...{ jurisdiction, sequence, issuedAt: now(), minWaitSeconds },
      validSeconds: asked.validSeconds ?? validSeconds,
      signer: signedBy ?? head,
    });
  };
  await publish(records);

  const server = await serveLocal((request, response) => {
    allowAnyOrigin(response);
    const path = request.url ?? '';
    requests.push(path);
    const bytes = files.get(path);
    const body = bytes && meddle ? meddle(path, bytes) : bytes;
    if (typeof body === 'function') body(response);
    else if (bytes !== undefined && body === undefined) request.destroy();
    else if (answerFile(request, response, body) === 304) notModified.push(path);
  });
  const mirror = options.hasMirror
    ? await serveLocal((request, response) => {
        allowAnyOrigin(response);
        const bytes = files.get(request.url ?? '');
        answerFile(request, response, isMirrorSpoilt ? bytes?.toReversed() : bytes);
      })
    : undefined;
  const { origin } = server;
  return {
    origin,
    keySet,
    headKey: head,
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
    file: (path) => files.get(path),
    files: () => [...files.keys()].flatMap((path) => path.split('/register/files/')[1] ?? []),
    stop: async () => {
      await Promise.all([server.stop(), mirror?.stop()]);
    },
  };
}

function allowAnyOrigin(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
}

function systemNow(): Instant {
  return toInstant(Date.now());
}

import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { Miniflare } from 'miniflare';
import { canonicalJson } from '../../shared/ledger/canonical.ts';
import type { EntryDraft } from '../../shared/ledger/entry.ts';
import type { Manifest, SignedHead } from '../../shared/register/trust/head.ts';
import type { SignedKeySet } from '../../shared/register/trust/key-set.ts';
import { toInstant } from '../../shared/time/shanghai.ts';
import { bundleWorker } from '../../tools/town/bundle-worker.ts';
import { makeDevelopmentKeys } from '../../tools/town/town.ts';
import { agencyRecord, companyNames } from './register-records.ts';

/** A desk with so many agencies, and its bucket. */
export type RegisteredDesk = {
  readonly record: (drafts: readonly EntryDraft[]) => Promise<void>;
  /** `rewrite` makes a new base. */
  readonly publish: (rewrite?: boolean) => Promise<void>;
  /** Asks the object for nothing. */
  readonly ping: () => Promise<void>;
  readonly head: () => Promise<SignedHead['head']>;
  /** Bytes of a file as it lies in the bucket, compressed. */
  readonly wireBytes: (sha256: string) => Promise<number>;
  /** The hashes of the manifest and all segments of the base. */
  readonly baseFiles: () => Promise<readonly string[]>;
  /** Lays what a reader would fetch into a folder: head and files, uncompressed. */
  readonly saveTo: (dir: string) => Promise<void>;
};

export type RegisteredDesks = {
  readonly desks: readonly RegisteredDesk[];
  readonly keySet: SignedKeySet;
  readonly stop: () => Promise<void>;
};

const linesAtOnce = 20_000;

/** Opens desks with these numbers of agencies in one workerd, on disk as in production. */
export async function openRegisteredDesks(sizes: readonly number[]): Promise<RegisteredDesks> {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-desks-'));
  const { head, keySet } = await makeDevelopmentKeys(Date.now());
  const script = await bundleWorker(join(import.meta.dirname, '../desks/registered-desk.ts'));
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    durableObjectsPersist: join(dir, 'objects'),
    r2Persist: join(dir, 'buckets'),
    workers: sizes.map((_, place) => ({
      name: `desk-${place}`,
      modules: [{ type: 'ESModule' as const, path: `desk-${place}.mjs`, contents: script }],
      compatibilityDate: '2026-07-01',
      compatibilityFlags: ['nodejs_compat'],
      unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
      bindings: {
        JURISDICTION: '330300',
        HEAD_KEY: JSON.stringify(head),
        KEY_SET: JSON.stringify(keySet),
      },
      r2Buckets: { REGISTER: `register-${place}`, ARCHIVE: `archive-${place}` },
      durableObjects: { LEDGER: { className: 'LedgerObject', useSQLite: true } },
    })),
  });
  await miniflare.ready;
  const desks = await Promise.all(sizes.map((_, place) => openDesk(miniflare, `desk-${place}`)));
  for (const [place, size] of sizes.entries()) await fill(miniflare, `desk-${place}`, size);
  const stop = async () => {
    await miniflare.dispose();
    await rm(dir, { recursive: true, force: true });
  };
  return { desks, keySet, stop };
}

async function fill(miniflare: Miniflare, name: string, size: number): Promise<void> {
  const { origin } = await miniflare.unsafeGetDirectURL(name);
  const names = await companyNames(size);
  for (let first = 0; first < size; first += linesAtOnce) {
    const lines = names
      .slice(first, first + linesAtOnce)
      .map((company, place) => canonicalJson(agencyRecord(first + place, company)));
    await post(`${origin}/fill`, lines.join('\n'));
  }
}

async function openDesk(miniflare: Miniflare, name: string): Promise<RegisteredDesk> {
  const { origin } = await miniflare.unsafeGetDirectURL(name);
  const bucket = await miniflare.getR2Bucket('REGISTER', name);
  const read = async (key: string) => {
    const object = await bucket.get(key);
    if (object === null) throw new Error(`${name} has no ${key}`);
    const bytes = new Uint8Array(await object.arrayBuffer());
    const isCompressed = object.httpMetadata?.contentEncoding === 'br';
    return isCompressed ? new Uint8Array(brotliDecompressSync(bytes)) : bytes;
  };
  const readJson = async (key: string) => JSON.parse(Buffer.from(await read(key)).toString());
  const head = async (): Promise<SignedHead['head']> => (await readJson('head.json')).head;
  const baseFiles = async () => {
    const { manifest } = await head();
    const { segments }: Manifest = await readJson(`files/${manifest}`);
    return [manifest, ...segments.map(({ sha256 }) => sha256)];
  };
  return {
    record: (drafts) => post(`${origin}/record`, JSON.stringify({ drafts, now: now() })),
    publish: (rewrite = false) =>
      post(`${origin}/publish`, JSON.stringify({ now: now(), rewrite })),
    ping: () => post(`${origin}/ping`, ''),
    head,
    wireBytes: async (sha256) => (await bucket.head(`files/${sha256}`))?.size ?? 0,
    baseFiles,
    async saveTo(dir) {
      await mkdir(dir, { recursive: true });
      await writeFile(join(dir, 'head.json'), await read('head.json'));
      const { overlay } = await head();
      const files = await baseFiles();
      for (const file of overlay === null ? files : [...files, overlay]) {
        await writeFile(join(dir, file), await read(`files/${file}`));
      }
    },
  };
}

function now(): string {
  return toInstant(Date.now());
}

/** Over a connection of its own: workerd closes those that wait while the next records are made. */
async function post(url: string, body: string): Promise<void> {
  const asked = request(url, { method: 'POST', agent: false });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const said = await text(answer);
  if (answer.statusCode !== 200) throw new Error(said);
}

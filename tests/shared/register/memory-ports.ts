import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { writeRegister } from '../../../shared/register/packing/write-register.ts';
import type { Fetched, RegisterSource } from '../../../shared/register/reader/register-source.ts';
import type {
  RegisterState,
  RegisterStore,
} from '../../../shared/register/reader/register-store.ts';
import type { Head, SignedHead } from '../../../shared/register/trust/head.ts';
import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { makeSignedHead } from './make-head.ts';
import { headKey, type TestKey } from './make-keys.ts';
import { overlayFrom } from './make-overlay.ts';

/** A mirror in memory: `files` by path, and every path that was asked for. */
export type MemorySource = RegisterSource & {
  readonly files: Map<string, Uint8Array>;
  readonly asked: string[];
};

/** `answer` may stand in for what the files hold. */
export function memorySource(
  answer: (path: string) => Fetched | undefined = () => undefined,
): MemorySource {
  const files = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const ask = async (path: string): Promise<Fetched> => {
    asked.push(path);
    const bytes = files.get(path);
    return answer(path) ?? (bytes ? { kind: 'bytes', bytes } : { kind: 'absent' });
  };
  return {
    files,
    asked,
    head: () => ask('head'),
    keys: (version) => ask(`keys/${version}`),
    file: (sha256) => ask(sha256),
  };
}

/** Publishes records to the mirror as the desk does; what they supersede stays, as it may for a day. */
export async function publishTo(
  { files }: MemorySource,
  records: readonly PublicRecord[],
  changes: Partial<Head> = {},
  key: TestKey = headKey,
): Promise<SignedHead> {
  const { manifestBytes, manifestHash, segments, recordsRoot } = writeRegister(records);
  for (const { ref, bytes } of segments) files.set(ref.sha256, bytes);
  files.set(manifestHash, manifestBytes);
  const head = await makeSignedHead({ manifest: manifestHash, recordsRoot, ...changes }, key);
  files.set('head', canonicalBytes(head));
  return head;
}

/** Publishes as an overlay what has changed since the base of `before`, which must be there. */
export async function publishOverlayTo(
  { files }: MemorySource,
  before: readonly PublicRecord[],
  now: readonly PublicRecord[],
  changes: Partial<Head> = {},
): Promise<SignedHead> {
  const base = writeRegister(before);
  const { bytes, sha256, recordsRoot } = overlayFrom(before, now, base);
  files.set(sha256, bytes);
  const said = { manifest: base.manifestHash, overlay: sha256, recordsRoot, ...changes };
  const head = await makeSignedHead(said, headKey);
  files.set('head', canonicalBytes(head));
  return head;
}

export function publishKeys({ files }: MemorySource, keys: SignedKeySet): void {
  files.set(`keys/${keys.keySet.version}`, canonicalBytes(keys));
}

export type MemoryStore = RegisterStore & {
  readonly files: Map<string, Uint8Array>;
  state: RegisterState | undefined;
};

/** A store in memory that rejects as soon as it would hold more than `quota` bytes. */
export function memoryStore(quota = Number.POSITIVE_INFINITY): MemoryStore {
  const files = new Map<string, Uint8Array>();
  const store: MemoryStore = {
    files,
    state: undefined,
    loadState: async () => store.state,
    saveState: async (state) => {
      store.state = structuredClone(state);
    },
    loadFile: async (sha256) => files.get(sha256),
    saveFile: async (sha256, bytes) => {
      const used = [...files.values()].reduce((sum, { length }) => sum + length, 0);
      if (used + bytes.length > quota) throw new Error('The quota has been exceeded');
      files.set(sha256, bytes.slice());
    },
    listFiles: async () => [...files.keys()],
    deleteFile: async (sha256) => {
      files.delete(sha256);
    },
  };
  return store;
}

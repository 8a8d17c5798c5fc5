import type { Instant } from '../time/instant.ts';
import { assembleRegister } from './assemble-register.ts';
import { fetchFile, fetchHead, fetchKeys } from './fetch-verified.ts';
import type { SignedHead } from './head.ts';
import { openStored, type ReaderGround, recallState, underKeys } from './load-register.ts';
import { failed, type RefreshFailure } from './refresh-failure.ts';
import type { Register } from './register.ts';
import type { RegisterSource } from './register-source.ts';
import type { RegisterState, RegisterStore } from './register-store.ts';
import { isCounted } from './trust.ts';

export type Reader = ReaderGround & {
  readonly source: RegisterSource;
  readonly now: Instant;
  /** The register that the last refresh gave, if it is still in memory. */
  readonly current?: Register | undefined;
};

/** In each case with the best register that may still be used. */
export type Refreshed =
  | { readonly kind: 'updated' | 'unchanged'; readonly register: Register }
  | (RefreshFailure & { readonly register: Register | undefined });

/**
 * Brings a reader up to date: key sets, head, manifest, then the segments it hasn't got. Each is verified before it is kept,
 * so an interrupted refresh goes on where it stopped; the state is switched last, and superseded files are deleted after.
 * One refresh at a time: two over one store could delete each other's files.
 */
export async function refreshRegister(reader: Reader): Promise<Refreshed> {
  const { store, current } = reader;
  const remembered = await recallState(reader);
  const fetchedKeys = await fetchKeys(reader, remembered.keys);
  const { keys } = fetchedKeys;
  const state = underKeys(keys, newest(remembered.head, current?.signedHead));
  if (keys !== remembered.keys) await isDone(store.saveState(state));

  const held = await openHeld(reader, state);
  if (fetchedKeys.failure) return { ...fetchedKeys.failure, register: held };
  const offered = await fetchHead(reader, state);
  if (offered.kind === 'failed') return { ...offered, register: held };
  return held?.signedHead.head.sequence === offered.signedHead.head.sequence
    ? { kind: 'unchanged', register: held }
    : adopt(reader, { keys, head: offered.signedHead }, held);
}

async function openHeld(
  reader: Reader,
  { keys, head }: RegisterState,
): Promise<Register | undefined> {
  const { current } = reader;
  if (current && isCounted(current.signedHead, keys.keySet)) return current;
  return head && openStored(reader, keys.keySet, head);
}

async function adopt(
  { store, source }: Reader,
  state: Required<RegisterState>,
  held: Register | undefined,
): Promise<Refreshed> {
  const files = new Set<string>();
  let isKept = true;
  const assembled = await assembleRegister(state.head, async (sha256, limit) => {
    files.add(sha256);
    const file = await fetchFile({ store, source }, sha256, limit);
    if (file.kind === 'bytes' && !file.isStored) {
      isKept = (await isDone(store.saveFile(sha256, file.bytes))) && isKept;
    }
    return file;
  });
  if (assembled.kind === 'failed') return { ...assembled, register: held };
  const { register } = assembled;
  // The old state stays when a file of the new one is missing: an old register is better at a cold start than none.
  if (!isKept || !(await isDone(store.saveState(state)))) return { ...failed('storage'), register };
  await isDone(deleteOthers(store, files));
  return { kind: 'updated', register };
}

/** Repair reaches the past: what the register no longer says is not kept either. A failure is made good by the next switch. */
async function deleteOthers(store: RegisterStore, files: ReadonlySet<string>): Promise<void> {
  const superseded = (await store.listFiles()).filter((sha256) => !files.has(sha256));
  await Promise.all(superseded.map((sha256) => store.deleteFile(sha256)));
}

function newest(a: SignedHead | undefined, b: SignedHead | undefined): SignedHead | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.head.sequence > b.head.sequence ? a : b;
}

async function isDone(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

import type { Instant } from '../../time/instant.ts';
import type { Register } from '../layers/register.ts';
import { isCounted } from '../trust/accept-head.ts';
import { newestHead } from '../trust/newest-head.ts';
import { fetchNews, type News } from './fetch-news.ts';
import { fetchHead, fetchKeys } from './fetch-verified.ts';
import {
  namesFor,
  openStored,
  type ReaderGround,
  recallState,
  underKeys,
} from './load-register.ts';
import { namesFileOf } from './names-file.ts';
import { openFiles } from './open-files.ts';
import { failed, type RefreshFailure } from './refresh-failure.ts';
import type { RegisterSource } from './register-source.ts';
import type { RegisterState, RegisterStore } from './register-store.ts';

export type Reader = ReaderGround & {
  readonly source: RegisterSource;
  readonly now: Instant;
  /** Holds the register of the last refresh, if it is still in memory. */
  readonly holder?: Holder;
  /** Called with how much of the base is there. */
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * The one place that holds a reader's register. A refresh empties it while it opens another base, so that two are
 * never in memory, and always fills it again.
 */
export type Holder = { register: Register | undefined };

/** Bytes of a base, uncompressed: those kept so far, and all. */
export type Progress = { readonly done: number; readonly total: number };

/** Each case has the best register that may still be used. */
export type Refreshed =
  | { readonly kind: 'updated' | 'unchanged'; readonly register: Register }
  | (RefreshFailure & { readonly register: Register | undefined });

/**
 * Brings a reader up to date: key sets, head, overlay, and for another base its manifest and missing segments. Every
 * file is verified before it is kept, so an interrupted refresh continues where it stopped. The state is switched
 * last; superseded files are deleted after that. Only one refresh at a time: two over one store could delete each
 * other's files.
 */
export async function refreshRegister(reader: Reader): Promise<Refreshed> {
  const { store, holder = { register: undefined } } = reader;
  const remembered = await recallState(reader);
  const fetchedKeys = await fetchKeys(reader, remembered.keys);
  const { keys } = fetchedKeys;
  const state = underKeys(keys, newestHead(remembered.head, holder.register?.signedHead));
  if (keys !== remembered.keys) await isDone(store.saveState(state));

  await hold(reader, holder, state);
  const failWith = (failure: RefreshFailure) => ({ ...failure, register: holder.register });
  if (fetchedKeys.failure) return failWith(fetchedKeys.failure);
  const offered = await fetchHead(reader, state);
  if (offered.kind === 'failed') return failWith(offered);
  const { signedHead } = offered;
  const held = holder.register?.signedHead.head;
  if (holder.register && held?.sequence === signedHead.head.sequence) {
    return { kind: 'unchanged', register: holder.register };
  }
  const news = await fetchNews(reader, signedHead.head, held?.manifest);
  if (news.kind === 'failed') return failWith(news);
  return adopt(reader, holder, { keys, head: signedHead }, news);
}

/** The register in memory, or else in the store, if its signer is still trusted. */
async function hold(reader: Reader, holder: Holder, { keys, head }: RegisterState): Promise<void> {
  const { register } = holder;
  if (register && isCounted(register.signedHead, keys.keySet)) return;
  holder.register = head && (await openStored(reader, keys.keySet, head));
}

async function adopt(
  reader: Reader,
  holder: Holder,
  state: Required<RegisterState>,
  news: News,
): Promise<Refreshed> {
  const { store } = reader;
  const { head } = state;
  const before = holder.register?.signedHead;
  const isSameBase = before?.head.manifest === head.head.manifest;
  if (!isSameBase) holder.register = undefined;
  const opened = await openFiles(
    head,
    { fileOf: news.fileOf, namesOf: namesFor(reader) },
    holder.register?.base,
  );
  if (opened.kind === 'opened' && opened.register.root() === head.head.recordsRoot) {
    holder.register = opened.register;
  } else {
    holder.register ??= before && (await openStored(reader, state.keys.keySet, before));
    const failure = opened.kind === 'failed' ? opened : failed('untrusted', 'records.root');
    return { ...failure, register: holder.register };
  }
  const { register } = opened;
  // If a file of the new state is missing, the old state stays: at the next start an old register is better than
  // none.
  if (!news.isKept || !(await isDone(store.saveState(state)))) {
    return { ...failed('storage'), register };
  }
  await isDone(deleteOthers(store, filesOf(register)));
  return { kind: 'updated', register };
}

function filesOf({ base, signedHead: { head } }: Register): ReadonlySet<string> {
  const segments = base.manifest.segments.map(({ sha256 }) => sha256);
  const files = [head.manifest, namesFileOf(head.manifest), ...segments];
  return new Set(head.overlay === null ? files : [...files, head.overlay]);
}

/**
 * Repair reaches the past: what the register no longer says is not kept either. The next switch makes up for a
 * failure.
 */
async function deleteOthers(store: RegisterStore, files: ReadonlySet<string>): Promise<void> {
  const superseded = (await store.listFiles()).filter((file) => !files.has(file));
  await Promise.all(superseded.map((file) => store.deleteFile(file)));
}

async function isDone(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

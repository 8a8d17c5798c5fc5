import type { Register } from '../layers/register.ts';
import { isCounted, judgeHeadSignature } from '../trust/accept-head.ts';
import type { SignedHead } from '../trust/head.ts';
import type { KeySet, SignedKeySet } from '../trust/key-set.ts';
import { isSignedHead } from '../trust/parse-head.ts';
import { isSignedKeySet } from '../trust/parse-key-set.ts';
import type { VerifySignature } from '../trust/signature-port.ts';
import { recallNames } from './kept-names.ts';
import { type Files, openFiles } from './open-files.ts';
import { failed } from './refresh-failure.ts';
import type { RegisterState, RegisterStore } from './register-store.ts';

/** What a reader is built on: its store, and the pinned key set. */
export type ReaderGround = {
  readonly store: RegisterStore;
  readonly verify: VerifySignature;
  readonly pinned: SignedKeySet;
  /** Whether to index names when a base arrives and to keep the index: for readers that start again and again. */
  readonly keepsNames?: boolean;
};

/**
 * Opens the register in the store, as after a start without network. Undefined where the store has none that is whole
 * and signed by a key that is still trusted. The signature is checked again, because the key may have been withdrawn.
 * The files are not hashed again: they were hashed before they were saved, and an attacker who can write the reader's
 * own storage can do worse.
 */
export async function loadRegister(ground: ReaderGround): Promise<Register | undefined> {
  const { keys, head } = await recallState(ground);
  return head && openStored(ground, keys.keySet, head);
}

/**
 * What the reader remembers; the pinned key set where it is as new, or where the memory belongs to another
 * jurisdiction.
 */
export async function recallState({ store, pinned }: ReaderGround): Promise<RegisterState> {
  const state = await store.loadState().catch(() => undefined);
  // An older build may have stored another shape.
  const keys = isSignedKeySet(state?.keys) ? state.keys : pinned;
  const isNewer =
    keys.keySet.jurisdiction === pinned.keySet.jurisdiction &&
    keys.keySet.version > pinned.keySet.version;
  return underKeys(isNewer ? keys : pinned, isSignedHead(state?.head) ? state.head : undefined);
}

/** A state with these keys, and with the head if one of them signed it. */
export function underKeys(keys: SignedKeySet, head: SignedHead | undefined): RegisterState {
  return head && isCounted(head, keys.keySet) ? { keys, head } : { keys };
}

export async function openStored(
  ground: ReaderGround,
  keySet: KeySet,
  head: SignedHead,
): Promise<Register | undefined> {
  const { store, verify } = ground;
  if ((await judgeHeadSignature(head, keySet, verify)) !== undefined) return undefined;
  const fileOf = async (sha256: string) => {
    const bytes = await store.loadFile(sha256).catch(() => undefined);
    return bytes === undefined ? failed('storage') : ({ kind: 'bytes', bytes } as const);
  };
  const opened = await openFiles(head, { fileOf, namesOf: namesFor(ground) });
  return opened.kind === 'opened' ? opened.register : undefined;
}

/** How this reader obtains the index of a base's names. */
export function namesFor({ store, keepsNames }: ReaderGround): Files['namesOf'] {
  return keepsNames ? (manifest, base) => recallNames(store, manifest, base) : undefined;
}

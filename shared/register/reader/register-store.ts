import type { SignedHead } from '../trust/head.ts';
import type { SignedKeySet } from '../trust/key-set.ts';

/** What a reader remembers between runs: the newest key set it trusts, and the head of the register it holds. */
export type RegisterState = { readonly keys: SignedKeySet; readonly head?: SignedHead };

/**
 * Where a reader keeps what it has verified. `saveState` replaces the state as a whole or not at all. A method that
 * can't do its work rejects (quota), and the reader goes on without it. A fetched file is named by its SHA-256; what the
 * reader made itself, as `namesFileOf` says.
 */
export interface RegisterStore {
  loadState(): Promise<RegisterState | undefined>;
  saveState(state: RegisterState): Promise<void>;
  loadFile(name: string): Promise<Uint8Array | undefined>;
  saveFile(name: string, bytes: Uint8Array): Promise<void>;
  /** The name of every file kept. */
  listFiles(): Promise<readonly string[]>;
  deleteFile(name: string): Promise<void>;
}

import type { Register } from '../../../shared/register/layers/register.ts';
import { loadRegister } from '../../../shared/register/reader/load-register.ts';
import { memoryStore } from '../../../shared/register/reader/memory-store.ts';
import type {
  RegisterState,
  RegisterStore,
} from '../../../shared/register/reader/register-store.ts';
import type { VerifySignature } from '../../../shared/register/trust/signature-port.ts';

/** A register as a page holds it once it has come: the head with the keys it is believed by, and its verified files by their SHA-256. */
export type HeldFiles = {
  readonly state: Required<RegisterState>;
  readonly files: Readonly<Record<string, Uint8Array>>;
};

/** What is in the store; undefined where no register came. */
export async function heldIn(store: RegisterStore): Promise<HeldFiles | undefined> {
  const { keys, head } = (await store.loadState()) ?? {};
  if (keys === undefined || head === undefined) return undefined;
  const files: Record<string, Uint8Array> = {};
  for (const name of await store.listFiles()) {
    files[name] = (await store.loadFile(name)) ?? new Uint8Array();
  }
  return { state: { keys, head }, files };
}

/** Opens the register of a page once more, without a network. */
export async function openHeld(
  { state, files }: HeldFiles,
  verify: VerifySignature,
): Promise<Register | undefined> {
  const store = memoryStore();
  await store.saveState(state);
  for (const [name, bytes] of Object.entries(files)) await store.saveFile(name, bytes);
  return loadRegister({ store, verify, pinned: state.keys });
}

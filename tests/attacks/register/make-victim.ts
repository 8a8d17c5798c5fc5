import { expect } from 'vitest';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { loadRegister } from '../../../shared/register/reader/load-register.ts';
import type { Reader, Refreshed } from '../../../shared/register/reader/reader.ts';
import { refreshRegister } from '../../../shared/register/reader/reader.ts';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { makeSignedKeySet, type TestKey, verify } from '../../fixtures/register/make-keys.ts';
import {
  type MemorySource,
  memorySource,
  memoryStore,
  publishTo,
} from '../../fixtures/register/memory-ports.ts';
import { oldRecords } from './publications.ts';

const pinned = await makeSignedKeySet();

/** A reader that holds an honest register (sequence 7), and the source of that register. */
export async function makeVictim() {
  const source = memorySource();
  const store = memoryStore();
  const ground = { store, verify, pinned };
  await publishTo(source, oldRecords);
  const { register } = await refreshRegister({ ...ground, source, now: noon });
  if (register === undefined) throw new Error('The honest register was refused');
  const held = structuredClone({ state: store.state, files: store.files });

  return {
    source,
    store,
    register,
    /** Refreshes from the reader's own source or another; as after a start, unless a register in memory is given. */
    refresh: (changes: Partial<Reader> = {}): Promise<Refreshed> =>
      refreshRegister({ ...ground, source, now: noon, ...changes }),
    /** Lays a signed key set into the reader's own source, in the place of this version. */
    offerKeys: async (changes: Partial<KeySet>, signers: readonly TestKey[], version = 2) => {
      const keys = await makeSignedKeySet({ version, ...changes }, signers);
      source.files.set(`keys/${version}`, canonicalBytes(keys));
    },
    load: () => loadRegister(ground),
    /** Restores what the reader held at first. */
    reset: () => {
      store.state = structuredClone(held.state);
      store.files.clear();
      for (const [sha256, bytes] of held.files) store.files.set(sha256, bytes);
    },
    /**
     * Fails if the attack had any effect: the register in memory and the one that a new start would open must say
     * what they said before, and every other kept file must belong to one of the publications, under its own hash.
     */
    expectUnharmed: async (refreshed: Refreshed, published: MemorySource = source) => {
      expect(refreshed.kind).toBe('failed');
      expect(store.state?.head).toEqual(held.state?.head);
      for (const [name, bytes] of store.files) {
        if (held.files.has(name)) continue;
        expect(published.files.has(name)).toBe(true);
        expect(toHex(sha256(bytes))).toBe(name);
      }
      expect(recordsOf(refreshed.register)).toEqual(recordsOf(register));
      expect(recordsOf(await loadRegister(ground))).toEqual(recordsOf(register));
    },
  };
}

export type Victim = Awaited<ReturnType<typeof makeVictim>>;

/** The records by code; undefined where there is no register. */
export function recordsOf(register: Register | undefined) {
  return register && Object.fromEntries([...register.all()].map((record) => [record.code, record]));
}

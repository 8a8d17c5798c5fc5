import { utf8 } from '../../shared/ledger/digest.ts';
import type { Register } from '../../shared/register/layers/register.ts';
import { memoryStore } from '../../shared/register/reader/memory-store.ts';
import { refreshRegister } from '../../shared/register/reader/reader.ts';
import type { Fetched, RegisterSource } from '../../shared/register/reader/register-source.ts';
import type { VerifySignature } from '../../shared/register/trust/signature-port.ts';
import { addSeconds } from '../../shared/time/shanghai.ts';
import { jurisdictionOf, type KitRegister, type KitRegisters } from './kit-data.ts';

/**
 * For how long a kit answers, from the time of its head: long enough to carry it to a room without a network, and short of
 * what a decision taken back would go on being shown.
 */
export const kitSeconds = 7 * 86_400;

/** A city's register as it came in a kit. */
export type OpenedRegister = { readonly jurisdiction: string; readonly register: Register };

/**
 * The registers of a kit, each held against its own keys and hashes as one that comes over the network is, as at the time it was
 * issued; from then on it is answered from for seven days. Undefined where anything in any of them is not as it was signed.
 */
export async function openKit(
  { registers, files }: KitRegisters,
  verify: VerifySignature,
): Promise<readonly OpenedRegister[] | undefined> {
  const opened: OpenedRegister[] = [];
  for (const one of registers) {
    const register = await openOne(one, files, verify);
    if (register === undefined) return undefined;
    opened.push({ jurisdiction: jurisdictionOf(one), register });
  }
  return opened;
}

async function openOne(
  { state }: KitRegister,
  files: KitRegisters['files'],
  verify: VerifySignature,
): Promise<Register | undefined> {
  const opened = await refreshRegister({
    source: sourceOf(state, files),
    store: memoryStore(),
    verify,
    pinned: state.keys,
    now: state.head.head.issuedAt,
  });
  return opened.kind === 'updated' ? untilSevenDays(opened.register) : undefined;
}

function untilSevenDays(register: Register): Register {
  const { head, signature } = register.signedHead;
  const expiresAt = addSeconds(head.issuedAt, kitSeconds);
  return { ...register, signedHead: { head: { ...head, expiresAt }, signature } };
}

function sourceOf(state: KitRegister['state'], files: KitRegisters['files']): RegisterSource {
  return {
    head: async () => fetched(utf8(JSON.stringify(state.head))),
    keys: async () => ({ kind: 'absent' }),
    file: async (sha256) => fetched(files[sha256]),
  };
}

function fetched(bytes: Uint8Array | undefined): Fetched {
  return bytes === undefined ? { kind: 'absent' } : { kind: 'bytes', bytes };
}

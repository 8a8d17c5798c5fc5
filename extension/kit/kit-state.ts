import { strFromU8, unzipSync } from 'fflate';
import { sha256, toHex } from '../../shared/ledger/digest.ts';
import { usableRegister } from '../../shared/register/reader/usable-register.ts';
import { verifyWith } from '../../shared/register/trust/verify-with.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { toInstant } from '../../shared/time/shanghai.ts';
import { type KitRegisters, kitPaths, partsUnder, readAbout } from './kit-data.ts';
import { type OpenedRegister, openKit } from './open-kit.ts';

/** What a kit is worth at a moment: it may be answered from, or why not. */
export type KitState =
  | {
      readonly kind: 'usable';
      readonly kit: KitRegisters;
      readonly worker: Uint8Array;
      readonly characterMaps: Readonly<Record<string, Uint8Array>>;
    }
  | { readonly kind: 'old' | 'clock'; readonly asOf: Instant }
  | { readonly kind: 'damaged' };

/** SHA-256 of the archive, written here when the kit is made. */
declare const KIT_ARCHIVE_SHA256: string;

/** Reads the archive that stands in the page and holds it against its hash, the registers in it against their keys, and their time against the clock. */
export async function stateOfKit(page: Document, nowMs: number): Promise<KitState> {
  const parts = partsOf(page.querySelector('#kit')?.textContent ?? '');
  const registers = readAbout(strFromU8(parts?.[kitPaths.about] ?? new Uint8Array()));
  const worker = parts?.[kitPaths.worker];
  if (parts === undefined || registers === undefined || worker === undefined) return damaged;
  const kit = { registers, files: partsUnder(parts, kitPaths.files) };
  const opened = await openKit(kit, verifyWith(crypto.subtle));
  if (opened === undefined) return damaged;
  const refusal = refusalAt(opened, toInstant(nowMs));
  if (refusal !== undefined) return refusal;
  return { kind: 'usable', kit, worker, characterMaps: partsUnder(parts, kitPaths.characterMaps) };
}

/** A clock that is before any of the data is wrong for all of it; of several registers those that are old silence no other. */
function refusalAt(opened: readonly OpenedRegister[], now: Instant): KitState | undefined {
  const outcomes = opened.map(({ register }) => ({
    asOf: register.signedHead.head.issuedAt,
    outcome: usableRegister(register, now).outcome,
  }));
  const before = outcomes.find(({ outcome }) => outcome === 'unknown');
  if (before !== undefined) return { kind: 'clock', asOf: before.asOf };
  const [first, ...others] = outcomes;
  if (first === undefined || [first, ...others].some(({ outcome }) => outcome === 'usable'))
    return undefined;
  return { kind: 'old', asOf: first.asOf };
}

const damaged = { kind: 'damaged' } as const;

function partsOf(base64: string): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    return toHex(sha256(bytes)) === KIT_ARCHIVE_SHA256 ? unzipSync(bytes) : undefined;
  } catch {
    return undefined;
  }
}

import { strFromU8, unzipSync } from 'fflate';
import { sha256, toHex } from '../../shared/ledger/digest.ts';
import { usableRegister } from '../../shared/register/reader/usable-register.ts';
import { verifyWith } from '../../shared/register/trust/verify-with.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { toInstant } from '../../shared/time/shanghai.ts';
import { type KitRegister, kitPaths, partsUnder, readAbout } from './kit-data.ts';
import { openKit } from './open-kit.ts';

/** What a kit is worth at a moment: it may be answered from, or why not. */
export type KitState =
  | {
      readonly kind: 'usable';
      readonly kit: KitRegister;
      readonly worker: Uint8Array;
      readonly characterMaps: Readonly<Record<string, Uint8Array>>;
    }
  | { readonly kind: 'old' | 'clock'; readonly asOf: Instant }
  | { readonly kind: 'damaged' };

/** SHA-256 of the archive, written here when the kit is made. */
declare const KIT_ARCHIVE_SHA256: string;

/** Reads the archive that stands in the page and holds it against its hash, the register in it against its keys, and its time against the clock. */
export async function stateOfKit(page: Document, nowMs: number): Promise<KitState> {
  const parts = partsOf(page.querySelector('#kit')?.textContent ?? '');
  const about = readAbout(strFromU8(parts?.[kitPaths.about] ?? new Uint8Array()));
  const worker = parts?.[kitPaths.worker];
  if (parts === undefined || about === undefined || worker === undefined) return damaged;
  const kit = { ...about, files: partsUnder(parts, kitPaths.files) };
  const register = await openKit(kit, verifyWith(crypto.subtle));
  if (register === undefined) return damaged;
  const asOf = kit.state.head.head.issuedAt;
  const usable = usableRegister(register, toInstant(nowMs));
  if (usable.outcome === 'stale') return { kind: 'old', asOf };
  if (usable.outcome === 'unknown') return { kind: 'clock', asOf };
  return { kind: 'usable', kit, worker, characterMaps: partsUnder(parts, kitPaths.characterMaps) };
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

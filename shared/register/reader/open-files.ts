import { type Base, openBase, withNames } from '../layers/base.ts';
import { registerOver } from '../layers/open-register.ts';
import type { Register } from '../layers/register.ts';
import type { ShelfNames } from '../layers/shelf-names.ts';
import { openOverlay } from '../packing/open-overlay.ts';
import type { SignedHead } from '../trust/head.ts';
import { maxBytes } from '../trust/limits.ts';
import { parseManifest } from '../trust/parse-head.ts';
import { type FailureRule, failed, type RefreshFailure } from './refresh-failure.ts';

/** Gets a file by its hash, from a place whose bytes are verified. */
export type FileOf = (
  sha256: string,
  maxBytes: number,
) => Promise<{ readonly kind: 'bytes'; readonly bytes: Uint8Array } | RefreshFailure>;

/** Where a register's files come from. */
export type Files = {
  readonly fileOf: FileOf;
  /** Gets the name index of the base with this manifest; without it, names are indexed when first needed. */
  readonly namesOf?: ((manifest: string, base: Base) => Promise<ShelfNames>) | undefined;
};

/**
 * Opens the register of a verified head from its files. The files of its base are not asked for where `base` is that
 * base.
 */
export async function openFiles(
  signedHead: SignedHead,
  files: Files,
  base?: Base,
): Promise<{ readonly kind: 'opened'; readonly register: Register } | RefreshFailure> {
  const { manifest, overlay } = signedHead.head;
  const opened = base ? { kind: 'opened' as const, base } : await openBaseFiles(manifest, files);
  if (opened.kind === 'failed') return opened;
  const over = overlay === null ? nothing : await openOverlayFile(overlay, files.fileOf);
  if (over.kind === 'failed') return over;
  const register = registerOver(signedHead, opened.base, over.overlay);
  return register ? { kind: 'opened', register } : untrusted('overlay.shape');
}

const nothing = { kind: 'opened', overlay: undefined } as const;

async function openBaseFiles(sha256: string, { fileOf, namesOf }: Files) {
  const file = await fileOf(sha256, maxBytes.manifest);
  if (file.kind === 'failed') return file;
  const manifest = parseManifest(file.bytes);
  if (manifest === undefined) return untrusted('manifest.shape');
  const asked = await Promise.all(manifest.segments.map((ref) => fileOf(ref.sha256, ref.bytes)));
  const segments: Uint8Array[] = [];
  for (const segment of asked) {
    if (segment.kind === 'failed') return segment;
    segments.push(segment.bytes);
  }
  const base = openBase(manifest, segments);
  if (base === undefined) return untrusted('segment.shape');
  const names = await namesOf?.(sha256, base);
  return { kind: 'opened' as const, base: names ? withNames(base, names) : base };
}

async function openOverlayFile(sha256: string, fileOf: FileOf) {
  const file = await fileOf(sha256, maxBytes.overlay);
  if (file.kind === 'failed') return file;
  const overlay = openOverlay(file.bytes);
  return overlay ? { kind: 'opened' as const, overlay } : untrusted('overlay.shape');
}

function untrusted(rule: FailureRule): RefreshFailure {
  return failed('untrusted', rule);
}

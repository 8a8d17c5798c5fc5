import type { SignedHead } from './head.ts';
import { maxBytes } from './limits.ts';
import { openRegister } from './open-register.ts';
import { parseManifest } from './parse-head.ts';
import { failed, type RefreshFailure } from './refresh-failure.ts';
import type { Register } from './register.ts';

/** Gets a file by its hash, from wherever its bytes may be believed. */
export type FileOf = (
  sha256: string,
  maxBytes: number,
) => Promise<{ readonly kind: 'bytes'; readonly bytes: Uint8Array } | RefreshFailure>;

/** Opens the register of a verified head: its manifest, then the segments that the manifest names. */
export async function assembleRegister(
  signedHead: SignedHead,
  fileOf: FileOf,
): Promise<{ readonly kind: 'opened'; readonly register: Register } | RefreshFailure> {
  // A later writer's changes since the base: unread, they would make the base look current.
  if (signedHead.head.overlay !== null) return failed('untrusted', 'overlay.unsupported');
  const file = await fileOf(signedHead.head.manifest, maxBytes.manifest);
  if (file.kind === 'failed') return file;
  const manifest = parseManifest(file.bytes);
  if (manifest === undefined) return failed('untrusted', 'manifest.shape');
  const segments: Uint8Array[] = [];
  for (const ref of manifest.segments) {
    const segment = await fileOf(ref.sha256, ref.bytes);
    if (segment.kind === 'failed') return segment;
    segments.push(segment.bytes);
  }
  const register = openRegister(signedHead, manifest, segments);
  return register === undefined
    ? failed('untrusted', 'segment.shape')
    : { kind: 'opened', register };
}

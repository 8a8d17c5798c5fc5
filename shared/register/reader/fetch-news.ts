import type { Head, SegmentRef } from '../trust/head.ts';
import { maxBytes } from '../trust/limits.ts';
import { parseManifest } from '../trust/parse-head.ts';
import { fetchFile } from './fetch-verified.ts';
import type { FileOf } from './open-files.ts';
import type { Progress, Reader } from './reader.ts';
import { failed, type RefreshFailure } from './refresh-failure.ts';

/** The files of a head, complete and verified. */
export type News = {
  readonly kind: 'fetched';
  readonly fileOf: FileOf;
  /** Whether the store took all of them; the files that it refused are in memory. */
  readonly isKept: boolean;
};

/**
 * Fetches the files of a head that the store doesn't have, one after the other. Each file is verified, kept and
 * released before the next, so a base of any size needs little memory. Nothing of the base `held` is fetched.
 */
export async function fetchNews(
  { source, store, onProgress }: Reader,
  { manifest, overlay }: Head,
  held: string | undefined,
): Promise<News | RefreshFailure> {
  const refused = new Map<string, Uint8Array>();
  if (overlay !== null) {
    const fetched = await fetchOne(overlay, maxBytes.overlay);
    if (fetched.kind === 'failed') return fetched;
  }
  const missing = manifest === held ? undefined : await fetchBase();
  return missing ?? { kind: 'fetched', fileOf, isKept: refused.size === 0 };

  async function fetchBase(): Promise<RefreshFailure | undefined> {
    const file = await fetchOne(manifest, maxBytes.manifest);
    if (file.kind === 'failed') return file;
    const parsed = parseManifest(file.bytes);
    return parsed ? fetchSegments(parsed.segments) : failed('untrusted', 'manifest.shape');
  }

  async function fetchSegments(refs: readonly SegmentRef[]): Promise<RefreshFailure | undefined> {
    const total = refs.reduce((sum, { bytes }) => sum + bytes, 0);
    let progress: Progress = { done: 0, total };
    for (const { sha256, bytes } of refs) {
      onProgress?.(progress);
      const file = await fetchOne(sha256, bytes);
      if (file.kind === 'failed') return file;
      progress = { done: progress.done + bytes, total };
    }
    onProgress?.(progress);
    return undefined;
  }

  async function fetchOne(sha256: string, limit: number) {
    const file = await fetchFile({ store, source }, sha256, limit);
    if (file.kind === 'bytes' && !file.isStored) {
      await store.saveFile(sha256, file.bytes).catch(() => refused.set(sha256, file.bytes));
    }
    return file;
  }

  async function fileOf(sha256: string) {
    const bytes = refused.get(sha256) ?? (await store.loadFile(sha256).catch(() => undefined));
    return bytes ? ({ kind: 'bytes', bytes } as const) : failed('storage');
  }
}

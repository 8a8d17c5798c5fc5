import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipExtension } from '../../extension/build.ts';
import type { PinnedSource } from '../../extension/pinned-source.ts';
import { projectRoot } from '../project-root.ts';
import { type RollOut, rollOutFiles } from './roll-out.ts';
import { sourceArchive } from './source-archive.ts';
import { listingPages } from './store-listing.ts';

export const releaseDir = join(projectRoot, 'dist/release');

export type PackageOptions = {
  readonly version: string;
  readonly sources: readonly PinnedSource[];
  /** What was there before is removed. */
  readonly outDir: string;
  /** Where the packages for a central roll-out will lie; without it none are made. */
  readonly rollOut?: RollOut | undefined;
};

/**
 * Everything that goes to the stores and to administrators, each the same bytes whenever it is made of the same source; returns
 * the files, by their place in `outDir`.
 */
export async function makePackages(options: PackageOptions): Promise<readonly string[]> {
  const { version, sources, outDir, rollOut } = options;
  rmSync(outDir, { recursive: true, force: true });
  const made: string[] = [];
  const put = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(outDir, file)), { recursive: true });
    writeFileSync(join(outDir, file), content);
    made.push(file);
  };
  for (const browser of ['chrome', 'firefox'] as const) {
    const file = `lucheng-${browser}-${version}.zip`;
    renameSync(await zipExtension({ sources, browser, outDir }), join(outDir, file));
    rmSync(join(outDir, browser), { recursive: true });
    made.push(file);
  }
  const archive = sourceArchive(sources);
  if (archive !== undefined) put(`lucheng-source-${version}.zip`, archive);
  for (const [file, text] of listingPages()) put(`listing/${file}`, text);
  if (rollOut !== undefined) {
    for (const [file, content] of await rollOutFiles(options, rollOut))
      put(`roll-out/${file}`, content);
  }
  return made;
}

/** Hashes in the form that `sha256sum --check` reads, with paths from `root`. */
export function sumsOf(files: readonly string[], root: string): string {
  return files.map((file) => `${sha256(readFileSync(join(root, file)))}  ${file}\n`).join('');
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The files of a folder as one zip. */
export function zipFolder(dir: string): Uint8Array {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).split(sep).join('/'));
  return zipFiles(files.map((file) => [file, readFileSync(join(dir, file))]));
}

/** Files by their path as one zip: the same files give the same bytes, whenever and wherever they were written. */
export function zipFiles(files: readonly (readonly [path: string, content: Uint8Array])[]) {
  const contents: Zippable = {};
  for (const [path, content] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    contents[path] = [content, sameEverywhere];
  }
  return zipSync(contents);
}

/** The first day that a zip knows, in local time, for that is what it is written in. */
const sameEverywhere = { level: 9, mtime: new Date(1980, 0, 1) } as const;

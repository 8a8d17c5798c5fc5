import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/**
 * Reads one name a line, UTF-8, plain or gzipped. Throws, in words for the person at the prompt, where there is
 * nothing to register.
 */
export async function readNames(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new Error(`There is no file ${path}`);
  const names = decode(path, isGzip(bytes) ? gunzipSync(bytes) : bytes)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (names.length === 0) throw new Error(`${path} holds no names`);
  const repeated = repeatedOf(names);
  if (repeated.length > 0) {
    const shown = repeated.slice(0, 5).join('、');
    throw new Error(`${path} holds ${repeated.length} names more than once: ${shown}`);
  }
  return names;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${path} is not UTF-8`, { cause });
  }
}

function repeatedOf(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

import { paths } from '../../../shared/contract/paths.ts';
import { readAtMost } from '../../../shared/register/reader/read-at-most.ts';
import type { Fetched, RegisterSource } from '../../../shared/register/reader/register-source.ts';

/** The register's files on this site. It is told nothing but which file is wanted, and all readers want the same. */
export function siteSource(origin: string): RegisterSource {
  return {
    head: (maxBytes) => ask(paths.head, maxBytes),
    keys: (version, maxBytes) => ask(paths.keys(version), maxBytes),
    file: (sha256, maxBytes) => ask(paths.file(sha256), maxBytes),
  };

  async function ask(path: string, maxBytes: number): Promise<Fetched> {
    try {
      const response = await fetch(new URL(path, origin), {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: AbortSignal.timeout(longestAnswerMs),
      });
      if (response.status === 404) return { kind: 'absent' };
      if (!response.ok || response.body === null) return { kind: 'unreachable' };
      return await readAtMost(chunksOf(response.body), maxBytes);
    } catch {
      return { kind: 'unreachable' };
    }
  }
}

/** A stream's chunks one by one: browsers learned to walk a stream later than to read it. Leaving early cancels it. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** Milliseconds from the question to the last byte. */
const longestAnswerMs = 60_000;

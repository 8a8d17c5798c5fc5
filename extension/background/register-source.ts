import { paths } from '../../shared/contract/paths.ts';
import type { Fetched, RegisterSource } from '../../shared/register/register-source.ts';

type SourceOptions = {
  /** The origin and its mirrors, asked in this order until one answers. */
  readonly origins: readonly string[];
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
};

/** A register behind HTTP. It is told nothing but which file is wanted: no cookie, no referrer. */
export function fetchRegister({ origins, fetch, signal }: SourceOptions): RegisterSource {
  const ask = async (path: string, maxBytes: number, cache: RequestCache): Promise<Fetched> => {
    for (const origin of origins) {
      const fetched = await fetchOne(new URL(path, origin), maxBytes, cache);
      if (fetched.kind !== 'unreachable') return fetched;
    }
    return { kind: 'unreachable' };
  };

  const fetchOne = async (url: URL, maxBytes: number, cache: RequestCache): Promise<Fetched> => {
    try {
      const response = await fetch(url, {
        cache,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      if (response.status === 404) return { kind: 'absent' };
      if (!response.ok || response.body === null) return { kind: 'unreachable' };
      return await readAtMost(response.body, maxBytes);
    } catch {
      return { kind: 'unreachable' };
    }
  };

  return {
    // `no-cache` makes the browser ask whether what it has still holds (ETag), without a preflight.
    head: (maxBytes) => ask(paths.head, maxBytes, 'no-cache'),
    keys: (version, maxBytes) => ask(paths.keys(version), maxBytes, 'no-cache'),
    file: (sha256, maxBytes) => ask(paths.file(sha256), maxBytes, 'no-store'),
  };
}

/** A worker may be stopped when one answer takes longer than 30 s. */
const timeoutMs = 25_000;

async function readAtMost(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { kind: 'bytes', bytes };
}

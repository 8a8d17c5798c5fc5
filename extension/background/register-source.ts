import { paths } from '../../shared/contract/paths.ts';
import { readAtMost } from '../../shared/register/reader/read-at-most.ts';
import type { Fetched, RegisterSource } from '../../shared/register/reader/register-source.ts';

/** What keeps an origin from being asked against its wish. */
type Rest = {
  /** Whether the origin is not to be asked now. */
  readonly isOn: () => boolean;
  /** Told of every answer that is no file, for it may ask for a rest. */
  readonly heed: (response: Response) => Promise<void>;
};

type SourceOptions = {
  readonly origin: string;
  readonly fetch: typeof fetch;
  readonly rest?: Rest;
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
};

/** A register behind HTTP. It is told nothing but which file is wanted: no cookie, no referrer. */
export function fetchRegister(options: SourceOptions): RegisterSource {
  const { origin, fetch, rest, signal, timeoutMs = longestAnswerMs } = options;

  const ask = async (path: string, maxBytes: number, cache: RequestCache): Promise<Fetched> => {
    if (rest?.isOn()) return { kind: 'unreachable' };
    try {
      const response = await fetch(new URL(path, origin), {
        cache,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      if (response.status === 404) return { kind: 'absent' };
      if (response.ok && response.body !== null) return await readAtMost(response.body, maxBytes);
      await rest?.heed(response);
      return { kind: 'unreachable' };
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

/** Milliseconds from the question to the last byte. A worker may be stopped when one answer takes longer than 30 s. */
const longestAnswerMs = 25_000;

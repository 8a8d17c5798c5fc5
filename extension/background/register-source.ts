import { paths } from '../../shared/contract/paths.ts';
import { readAtMost } from '../../shared/register/reader/read-at-most.ts';
import type { Fetched, RegisterSource } from '../../shared/register/reader/register-source.ts';
import type { NetworkEntry } from '../messages/network-log.ts';

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
  /** Told of every request once it is over. */
  readonly note?: (request: Omit<NetworkEntry, 'at'>) => void;
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
};

/**
 * A register behind HTTP. It is told nothing but which file is wanted: no cookie, no referrer. Nothing else of the extension makes
 * requests.
 */
export function fetchRegister(options: SourceOptions): RegisterSource {
  const { origin, fetch, rest, note, signal, timeoutMs = longestAnswerMs } = options;

  const read = async (response: Response, maxBytes: number): Promise<Fetched> => {
    if (response.status === 404) return { kind: 'absent' };
    if (response.ok && response.body !== null) return readAtMost(response.body, maxBytes);
    await rest?.heed(response);
    return { kind: 'unreachable' };
  };

  const ask = async (path: string, maxBytes: number, cache: RequestCache): Promise<Fetched> => {
    if (rest?.isOn()) return { kind: 'unreachable' };
    const address = new URL(path, origin);
    const noted = (fetched: Fetched, status?: number) => {
      note?.({ address: address.href, ...answerOf(fetched, status) });
      return fetched;
    };
    try {
      const response = await fetch(address, {
        cache,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      return noted(await read(response, maxBytes), response.status);
    } catch {
      return noted({ kind: 'unreachable' });
    }
  };

  return {
    // `no-cache` makes the browser ask whether what it has still holds (ETag), without a preflight.
    head: (maxBytes) => ask(paths.head, maxBytes, 'no-cache'),
    keys: (version, maxBytes) => ask(paths.keys(version), maxBytes, 'no-cache'),
    file: (sha256, maxBytes) => ask(paths.file(sha256), maxBytes, 'no-store'),
  };
}

/** What a log says of an answer; without a status there was none, or it broke off. */
function answerOf(
  fetched: Fetched,
  status: number | undefined,
): Omit<NetworkEntry, 'at' | 'address'> {
  if (fetched.kind === 'too-large') return { answer: 'too-large', bytes: 0 };
  return {
    answer: status ?? 'failed',
    bytes: fetched.kind === 'bytes' ? fetched.bytes.length : 0,
  };
}

/** Milliseconds from the question to the last byte. A worker may be stopped when one answer takes longer than 30 s. */
const longestAnswerMs = 25_000;

import { paths } from '../../../shared/contract/paths.ts';
import { readAtMost } from '../../../shared/register/reader/read-at-most.ts';
import type { Fetched, RegisterSource } from '../../../shared/register/reader/register-source.ts';

/** A register behind HTTP, as any mirror serves it. */
export function httpRegisterSource(origin: string, fetch: typeof globalThis.fetch): RegisterSource {
  const ask = async (path: string, maxBytes: number): Promise<Fetched> => {
    try {
      const response = await fetch(new URL(path, origin), { signal: AbortSignal.timeout(30_000) });
      if (response.status === 404) return { kind: 'absent' };
      if (!response.ok || response.body === null) return { kind: 'unreachable' };
      return await readAtMost(response.body, maxBytes);
    } catch {
      return { kind: 'unreachable' };
    }
  };
  return {
    head: (maxBytes) => ask(paths.head, maxBytes),
    keys: (version, maxBytes) => ask(paths.keys(version), maxBytes),
    file: (sha256, maxBytes) => ask(paths.file(sha256), maxBytes),
  };
}

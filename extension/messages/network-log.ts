import type { Instant } from '../../shared/time/instant.ts';

/** One request that the extension has made. */
export type NetworkEntry = {
  readonly at: Instant;
  readonly address: string;
  /** The status of the answer, or why there was none that could be used. */
  readonly answer: number | 'failed' | 'too-large';
  /** Bytes of the answer's body that were read. */
  readonly bytes: number;
};

/** Every request there has been: the latest one by one, those before them as a number. */
export type NetworkLog = {
  /** The latest first. */
  readonly entries: readonly NetworkEntry[];
  readonly earlier: number;
  readonly totalBytes: number;
};

export const noRequests: NetworkLog = { entries: [], earlier: 0, totalBytes: 0 };

const mostEntries = 500;

export function withRequest(log: NetworkLog, entry: NetworkEntry): NetworkLog {
  const entries = [entry, ...log.entries];
  return {
    entries: entries.slice(0, mostEntries),
    earlier: log.earlier + Math.max(0, entries.length - mostEntries),
    totalBytes: log.totalBytes + entry.bytes,
  };
}

import { assumptions, headBytes } from './assumptions.ts';
import { readers } from './days.ts';
import { charge, prices } from './prices.ts';
import type { DayTotals } from './simulate-day.ts';

/** What one extension asks for and gets in a day, on average. */
export type DailyTraffic = {
  readonly tries: number;
  readonly requests: number;
  /** Requests that the bucket has to be read for: files. Heads, and that there is no next key set, are in memory. */
  readonly reads: number;
  readonly bytes: number;
};

export function trafficOf(day: DayTotals): DailyTraffic {
  const { baseFiles, baseBytes, headerBytes, overlayBytesPerChange, recordsPerPublication } =
    assumptions;
  const files = day.overlays + day.bases * baseFiles;
  const requests = day.tries * 2 + files;
  const bytes =
    requests * headerBytes +
    day.headsChanged * headBytes() +
    day.overlayChanges * recordsPerPublication * overlayBytesPerChange +
    day.bases * baseBytes;
  return {
    tries: day.tries / readers,
    requests: requests / readers,
    reads: files / readers,
    bytes: bytes / readers,
  };
}

/** Dollars a month. */
export type Bill = {
  readonly requests: number;
  readonly cpu: number;
  readonly reads: number;
};

/** What the public worker costs for so many requests a month, each some CPU, and so many reads of the bucket. */
export function billOf(requests: number, reads: number): Bill {
  return {
    requests: charge(prices.workerRequests, requests, 10e6),
    cpu: charge(prices.workerCpu, requests * assumptions.cpuMsPerRequest, 30e6),
    reads: charge(prices.r2Reads, reads, 10e6),
  };
}

export function totalOf({ requests, cpu, reads }: Bill): number {
  return prices.workersPlan.value + requests + cpu + reads;
}

/** Writes to the bucket by all desks, a month of 30 days: overlay and head, heads for time alone, the base. */
export function deskWrites(): number {
  const { cities, publications, baseFiles } = assumptions;
  return cities * (publications * 2 + 4 + baseFiles) * 30;
}

/** Reads of the bucket by the isolates themselves, a month of 30 days: heads and the next key set. */
export function isolateReads(): number {
  const { isolates, isolateAsksEverySeconds, objectsPerAsk } = assumptions;
  return isolates * objectsPerAsk * ((30 * 86_400) / isolateAsksEverySeconds);
}

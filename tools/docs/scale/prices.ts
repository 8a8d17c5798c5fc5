/** A published price or limit of Cloudflare. */
export type Quoted = {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
};

const workers = 'developers.cloudflare.com/workers/platform/pricing';
const r2 = 'developers.cloudflare.com/r2/pricing';
const objects = 'developers.cloudflare.com/durable-objects/platform/pricing';
const objectLimits = 'developers.cloudflare.com/durable-objects/platform/limits';

/** US dollars, standard plans; read on 2026-11-23 in copies of these pages, whose own dates are not all known. */
export const prices = {
  workersPlan: { value: 5, unit: '$ a month', source: workers },
  workerRequests: { value: 0.3, unit: '$ per million requests after 10 million', source: workers },
  workerCpu: { value: 0.02, unit: '$ per million CPU ms after 30 million', source: workers },
  r2Reads: { value: 0.36, unit: '$ per million reads (class B) after 10 million', source: r2 },
  r2Writes: { value: 4.5, unit: '$ per million writes (class A) after 1 million', source: r2 },
  objectRequests: { value: 0.15, unit: '$ per million requests after 1 million', source: objects },
  objectStorage: {
    value: 0.2,
    unit: '$ per GB and month after 5 GB',
    source: 'developers.cloudflare.com/workflows/reference/pricing, which calls it the same',
  },
} as const satisfies Record<string, Quoted>;

export const limits = {
  objectStorage: { value: 10, unit: 'GB in one Durable Object', source: objectLimits },
  objectRequests: {
    value: 1000,
    unit: 'requests a second to one Durable Object (soft)',
    source: objectLimits,
  },
  sameKeyWrites: {
    value: 1,
    unit: 'write a second to one R2 key',
    source: 'developers.cloudflare.com/r2/platform/limits',
  },
  isolateMemory: {
    value: 128,
    unit: 'MB of memory in one isolate',
    source: 'developers.cloudflare.com/workers/platform/limits',
  },
} as const satisfies Record<string, Quoted>;

/** What so many units above the free ones cost. */
export function charge({ value }: Quoted, units: number, free: number): number {
  return (Math.max(0, units - free) / 1_000_000) * value;
}

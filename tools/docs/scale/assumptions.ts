import { home } from '../../../shared/jurisdiction/home.ts';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';

/** What the figures rest on besides the code. None of it was measured in the field. */
export const assumptions = {
  /** Bytes of headers of a request and its answer together, on a connection that is kept. */
  headerBytes: 900,
  /** The register of one city, in brotli: the most that the benchmarks `wire_kb_20k` and `overlay_kb_100` allow. */
  baseBytes: 400_000,
  overlayBytesPerChange: 120,
  /** Manifest and segments of that base. */
  baseFiles: 3,
  /** Publications a working day, and records that each changes. */
  publications: 20,
  recordsPerPublication: 5,
  workingDays: 22,
  /** CPU of the public worker for a badge or a head, in milliseconds, with room. */
  cpuMsPerRequest: 1,
  /** `LIMIT_FILE` of wrangler.toml: requests for register files from one address. */
  filesPerAddressAndMinute: 600,
  /** Isolates of the public worker that are awake at a time, all over the world. */
  isolates: 1000,
  /** How often each isolate asks the bucket, and for how many objects. */
  isolateAsksEverySeconds: 15,
  objectsPerAsk: 2,
  /** How much busier the busiest hour is than the mean. */
  badgePeak: 5,
  /** Prefecture-level cities and their like in mainland China. */
  cities: 333,
  /** An entry in the ledger with its hashes, projections and indexes. */
  entryBytes: 4096,
  entriesPerCityAndYear: 200_000,
} as const;

/** Bytes of a head as it goes over the wire, with one mirror named. */
export function headBytes(): number {
  const hash = 'a'.repeat(64);
  const signed: SignedHead = {
    head: {
      v: 1,
      jurisdiction: home.code,
      sequence: 123_456,
      issuedAt: '2026-11-24T00:00:00.000Z',
      expiresAt: '2026-11-25T00:00:00.000Z',
      minWaitSeconds: 600,
      manifest: hash,
      overlay: hash,
      changes: hash,
      beside: hash,
      recordsRoot: hash,
      ledger: { size: 1_000_000, root: hash },
      mirrors: ['https://mirror.example.cn'],
      kid: hash.slice(0, 16),
      alg: 'Ed25519',
    },
    signature: 'a'.repeat(86),
  };
  return canonicalBytes(signed).length;
}

import type { Beside } from '../../../shared/register/beside/beside.ts';
import type { MonthCounts } from '../../../shared/register/beside/month-counts.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import { readText } from './read-text.ts';

type Bucket = Pick<R2Bucket, 'get'>;

/** What was read for a head stays true of it, and goes with it. */
const read = new WeakMap<SignedHead, readonly MonthCounts[]>();

/** The counts at the ends of months that a head leads to, oldest first; undefined where they can't be read. */
export async function readMonths(
  bucket: Bucket,
  signedHead: SignedHead,
): Promise<readonly MonthCounts[] | undefined> {
  const known = read.get(signedHead);
  if (known) return known;
  const { beside } = signedHead.head;
  const index = beside === null ? noneBeside : await readJson<Beside>(bucket, beside);
  if (!index) return undefined;
  const months = index.months === null ? [] : await readJson<MonthCounts[]>(bucket, index.months);
  if (months) read.set(signedHead, months);
  return months;
}

const noneBeside: Beside = { v: 1, months: null };

/** The desk's own text, for the signed head leads to its hash. */
async function readJson<T>(bucket: Bucket, hash: string): Promise<T | undefined> {
  const text = await readText(bucket, hash);
  return text === undefined ? undefined : JSON.parse(text);
}

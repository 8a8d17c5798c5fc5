import type { PublicDraw } from '../../../shared/disclosure/public-draw.ts';
import type { Beside, DrawsPart } from '../../../shared/register/beside/beside.ts';
import type { MonthCounts } from '../../../shared/register/beside/month-counts.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import { readText } from './read-text.ts';

type Bucket = Pick<R2Bucket, 'get'>;

/** What was read for a head stays true of it, and goes with it. */
const indexes = new WeakMap<SignedHead, Beside>();
const months = new WeakMap<SignedHead, readonly MonthCounts[]>();

/** The index of what a head tells beside the records; undefined where it can't be read. */
export async function readBeside(
  bucket: Bucket,
  signedHead: SignedHead,
): Promise<Beside | undefined> {
  const { beside } = signedHead.head;
  return beside === null
    ? noneBeside
    : once(indexes, signedHead, () => readJson<Beside>(bucket, beside));
}

/** The counts at the ends of months that a head leads to, oldest first; undefined where they can't be read. */
export async function readMonths(
  bucket: Bucket,
  signedHead: SignedHead,
): Promise<readonly MonthCounts[] | undefined> {
  const index = await readBeside(bucket, signedHead);
  if (!index) return undefined;
  const hash = index.months;
  return hash === null ? [] : once(months, signedHead, () => readJson<MonthCounts[]>(bucket, hash));
}

/** The draws of a month, oldest first; undefined where they can't be read. */
export function readDraws(
  bucket: Bucket,
  { sha256 }: DrawsPart,
): Promise<readonly PublicDraw[] | undefined> {
  return readJson(bucket, sha256);
}

const noneBeside: Beside = { v: 1, months: null, draws: [] };

/** What can't be read is tried again. */
async function once<T>(
  known: WeakMap<SignedHead, T>,
  signedHead: SignedHead,
  read: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const value = known.get(signedHead) ?? (await read());
  if (value !== undefined) known.set(signedHead, value);
  return value;
}

/** The desk's own text, for the signed head leads to its hash. */
async function readJson<T>(bucket: Bucket, hash: string): Promise<T | undefined> {
  const text = await readText(bucket, hash);
  return text === undefined ? undefined : JSON.parse(text);
}

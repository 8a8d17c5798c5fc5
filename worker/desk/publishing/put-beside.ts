import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import type { Beside, DrawsPart } from '../../../shared/register/beside/beside.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { drawsByMonth, numberOf } from './draws-by-month.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { putFile } from './put-file.ts';

type BesideDesk = Pick<
  PublishingDesk,
  'months' | 'files' | 'register' | 'entries' | 'jurisdiction'
>;

/** What stands beside the records as files: the hash of its index, null where there is nothing, and all its files. */
export type PutBeside = { readonly index: string | null; readonly files: readonly string[] };

export async function putBeside(
  desk: BesideDesk,
  now: Instant,
  rewrite: boolean,
): Promise<PutBeside> {
  const put = async (value: unknown) => {
    const bytes = canonicalBytes(value);
    const hash = toHex(sha256(bytes));
    await putFile(desk, now, hash, bytes, rewrite);
    return hash;
  };
  const counts = desk.months.all();
  const months = counts.length > 0 ? await put(counts) : null;
  const draws: DrawsPart[] = [];
  for (const [month, those] of drawsByMonth(desk, now)) {
    const first = Math.min(...those.map(numberOf));
    draws.push({ month, sha256: await put(those), draws: those.length, first });
  }
  const parts = [...(months === null ? [] : [months]), ...draws.map(({ sha256 }) => sha256)];
  if (parts.length === 0) return { index: null, files: [] };
  const index = await put({ v: 1, months, draws } satisfies Beside);
  return { index, files: [index, ...parts] };
}

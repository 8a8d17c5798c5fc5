import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { isMonthCounts, type MonthCounts } from '../../../shared/register/beside/month-counts.ts';
import { keysUnder } from './archive-files.ts';
import { type RestoreRefusal, refuseRestore } from './refusal.ts';

/** The counts of months in the archive; refuses anything that the desk would not have put there. */
export async function readMonths(
  archive: R2Bucket,
): Promise<readonly MonthCounts[] | RestoreRefusal> {
  const months: MonthCounts[] = [];
  for await (const key of keysUnder(archive, 'months/')) {
    const counts = parse((await (await archive.get(key))?.text()) ?? '');
    if (!counts || key !== `months/${counts.month}.json`) {
      return refuseRestore('restore.month', key);
    }
    months.push(counts);
  }
  return months;
}

function parse(text: string): MonthCounts | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isMonthCounts(value) && canonicalJson(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

import { isAgencyRecord } from '../../../shared/disclosure/register-record.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { countMonth } from '../../../shared/register/beside/month-counts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { PublishingDesk } from './publishing-desk.ts';

const httpMetadata = { contentType: 'application/json' };

type MonthsDesk = Pick<PublishingDesk, 'months' | 'published' | 'archive' | 'atomically'>;

/**
 * Keeps the counts of each month that has ended, once, from the records as readers had them then: to be called before a publication
 * of the new month changes any. Nothing leaves before it lies in the archive.
 */
export async function keepMonths(desk: MonthsDesk, now: Instant): Promise<void> {
  const { months, published, archive } = desk;
  desk.atomically(() => {
    for (const month of months.due(now)) {
      months.keep(countMonth(agenciesOf(published.all()), month));
    }
  });
  for (const counts of months.notArchived()) {
    await archive.put(`months/${counts.month}.json`, canonicalJson(counts), { httpMetadata });
    months.markArchived(counts.month);
  }
}

function* agenciesOf(records: ReturnType<MonthsDesk['published']['all']>) {
  for (const record of records) if (isAgencyRecord(record)) yield record;
}

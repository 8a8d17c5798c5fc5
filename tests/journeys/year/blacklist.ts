import { expect, test } from 'vitest';
import type { Basis } from '../../../shared/ledger/entry.ts';
import { startOfDay } from '../../../shared/time/shanghai.ts';
import { aboutAgency } from '../../support/year.ts';
import { decision, notice, proposal } from './drafts.ts';
import type { YearInWenzhou } from './people.ts';
import { hasty } from './people.ts';

/** The inspected agency is listed; a measure against it takes more than the regulation. */
export function listsOne(year: () => YearInWenzhou): void {
  test('Art. 35: a listing takes a notice, a hearing and a second officer; then it is public', async () => {
    const told = await year().on('2026-06-08');
    await told.proposer.record(proposal(), notice('2026-06-08'));
    await year().on('2026-06-09');
    expect(await year().blacklist()).toEqual([]);

    const decided = await year().on('2026-06-16');
    await expect(decided.proposer.record(decision())).rejects.toThrow('(listing.same-person)');
    await decided.approver.record(decision());
    expect(await year().blacklist()).toEqual([]);

    await year().on('2026-06-17');
    expect(await year().blacklist()).toEqual([hasty.code]);
  });

  test('Art. 34: a measure holds by the competent authority’s own decision, never by the regulation alone', async () => {
    const staff = await year().on('2026-07-01');
    const measure = (basis: Partial<Basis>) =>
      aboutAgency(
        hasty.code,
        'measure-imposed',
        { item: 'public-procurement', summary: '两年内不得参加政府采购' },
        {
          caseId: 'SC-2026-4',
          effectiveFrom: startOfDay('2026-07-01'),
          effectiveUntil: startOfDay('2028-07-01'),
          basis,
        },
      );

    await expect(staff.finance.record(measure({ article: '第三十四条' }))).rejects.toThrow(
      '(measure.beyond-basis)',
    );
  });
}

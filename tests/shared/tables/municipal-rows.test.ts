import { describe, expect, test } from 'vitest';
import { sharedLists } from '../../../shared/jurisdiction/recipient.ts';
import { municipalHeader, municipalRows } from '../../../shared/tables/municipal-rows.ts';
import { ends, richRecord } from '../../fixtures/card/rich-record.ts';

const now = '2026-11-24T01:00:00.000Z';

describe('Art. 31: the lists that go to others', () => {
  test.each(sharedLists)('%s: each row has a cell for each column', (list) => {
    for (const { cells } of municipalRows(list, [richRecord], now)) {
      expect(cells).toHaveLength(municipalHeader.length);
    }
  });

  test('measures in force are told with item, scope, ground and end, and not once they are over', () => {
    const [row] = municipalRows('measures', [richRecord], now).filter(({ cells }) =>
      cells.includes('联合惩戒措施'),
    );

    expect(row?.cells.join('|')).toContain('限制享受财政资金补助：市级专项资金');
    expect(row?.entries).toEqual(['330300-21']);
    expect(
      municipalRows('measures', [richRecord], ends).flatMap(({ entries }) => entries),
    ).not.toContain('330300-21');
  });

  test('the serious ones are those on the blacklist alone', () => {
    const rows = municipalRows('serious', [richRecord], now);

    expect(rows.map(({ cells }) => cells[3])).toEqual(
      rows.map(() => expect.stringMatching(/^黑名单/)),
    );
  });
});

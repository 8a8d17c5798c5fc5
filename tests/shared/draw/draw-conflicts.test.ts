import { describe, expect, test } from 'vitest';
import { holdDraw } from '../../../shared/draw/hold-draw.ts';
import type { DrawRecord } from '../../../shared/kinds/draw/draw-record.ts';
import { canonicalHash } from '../../../shared/kinds/draw/draw-result-rules.ts';
import { elsewhere, expertCode, pool, recordOf } from '../../fixtures/draw/sample-draw.ts';
import { type Forgery, numbers, rulesOf } from './altered-draws.ts';

describe('Art. 28: experts with a conflict', () => {
  test('Art. 28: of thirteen experts nine remain: not those employed within three years, recused or of another category', () => {
    expect(recordOf().held.list).toEqual(numbers(1, 2, 3, 4, 5, 6, 7, 8, 12));
  });

  test('Art. 28: an expert with a conflict is found, even if the list was committed to', () => {
    const record = recordOf();
    const list = [...record.held.list, expertCode(10)].toSorted();

    expect(rulesOf(recommitted(record, list))).toEqual(['draw.not-eligible']);
  });

  test('Art. 28: an eligible expert left off the list is found', () => {
    const record = recordOf();

    expect(rulesOf(recommitted(record, record.held.list.slice(1)))).toEqual(['draw.left-out']);
  });

  test.each<[string, Forgery, string]>([
    [
      'an employment rewritten',
      (record) => ({
        ...record,
        pool: pool.map(({ code, categories }) => ({ code, categories, employers: [] })),
      }),
      'draw.pool-changed',
    ],
    [
      'a second entry of an expert without the conflict',
      (record) => ({
        ...record,
        pool: [
          ...pool,
          {
            code: expertCode(10),
            categories: ['环境监测'],
            employers: [{ code: elsewhere, from: '2015-01-01' }],
          },
        ],
      }),
      'draw.pool-repeats',
    ],
    [
      'a party dropped from the commitment',
      (record) => ({ ...record, commitment: { ...record.commitment, parties: [elsewhere] } }),
      'draw.not-eligible',
    ],
  ])('Art. 28: %s is found', (_name, forge, rule) => {
    expect(rulesOf(forge(recordOf()))).toContain(rule);
  });
});

/** What a forger would do who commits to a list of their own: every hash and the order are consistent. */
function recommitted(record: ReturnType<typeof recordOf>, list: readonly string[]): DrawRecord {
  const commitment = {
    ...record.commitment,
    listHash: canonicalHash(list),
    eligible: list.length,
  };
  const { drawn, reserves } = holdDraw(commitment, list, record.held.randomness);
  const held = { ...record.held, list: [...list], drawn: [...drawn], reserves: [...reserves] };
  return { ...record, commitment, held };
}

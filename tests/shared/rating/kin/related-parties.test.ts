import { expect, test } from 'vitest';
import { relatedTo } from '../../../../shared/rating/kin/related-parties.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';

test('an organisation’s history is read once, however often it has rated', () => {
  const read: string[] = [];
  const isRelated = relatedTo(makeUscc(1), [], (code) => {
    read.push(code);
    return [];
  });

  for (let day = 10; day < 30; day++) isRelated(makeUscc(2), `2026-05-${day}T00:00:00.000Z`);

  expect(read).toEqual([makeUscc(2)]);
});

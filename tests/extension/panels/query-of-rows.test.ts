import { expect, test } from 'vitest';
import { queryOfRows } from '../../../extension/panels/vet/query-of-rows.ts';
import { isCertain, type VetAnswer, type VetRow } from '../../../shared/vetting/vet-row.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

const [one, other] = [makeUscc(1), makeUscc(2)];
const match = (code: string, written: string) =>
  ({ code, name: written, written, kind: 'agency' }) as const;

function rowOf(name: string, answer: VetAnswer): VetRow {
  const place = { kind: 'row', row: 1 } as const;
  return { number: 1, place, name, code: '', lot: '', answer, notes: [] };
}

test('a record is made of agencies that are certain, each once, and of names without a record', () => {
  const rows = [
    rowOf('甲', { kind: 'found', matches: [match(one, '甲\n公司')] }),
    rowOf('甲', { kind: 'found', matches: [match(one, '甲 公司')] }),
    rowOf('丙', { kind: 'no-record' }),
    rowOf('丙', { kind: 'no-record' }),
  ];

  expect(queryOfRows(rows)).toEqual({
    isPending: false,
    agencies: [{ code: one, given: '甲 公司', places: [] }],
    unknown: ['丙'],
  });
});

test('nobody is in a record by a guess: rows that are unclear or were not checked', () => {
  const rows = [
    rowOf('乙', {
      kind: 'unclear',
      matches: [{ ...match(other, '乙公司'), doubt: 'line-end' }],
    }),
    rowOf('', { kind: 'not-checked', because: 'empty' }),
  ];

  expect(queryOfRows(rows)).toMatchObject({ agencies: [], unknown: [] });
  expect(rows.map(isCertain)).toEqual([false, false]);
});

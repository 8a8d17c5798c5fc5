import { expect, test } from 'vitest';
import {
  keptRecordOf,
  searchRecords,
} from '../../../../extension/panels/record/keep/kept-record.ts';
import { listedCode } from '../../../fixtures/query-record/query-register.ts';
import { forged, sealedSample } from '../../../fixtures/query-record/sample-query.ts';

const first = keptRecordOf(sealedSample());
const later = keptRecordOf(
  forged((record) => ({
    ...record,
    madeAt: '2026-11-24T20:00:00.000Z',
    procurement: { ...record.procurement, projectNumber: 'XX-7' },
  })),
);

test('the newest record comes first', () => {
  expect(searchRecords([first, later], '')).toEqual([later, first]);
});

test.each([
  ['the project’s number', 'sl-2026'],
  ['the project’s name, in traditional characters', '環境監測服務'],
  ['the unit and the querier', '公共资源 林某某'],
  ['an agency’s name', '示例第3环境'],
  ['a code', `${listedCode} SL`],
  ['the lot', '标段一 SL'],
  ['the page’s title', '候选人公示 SL'],
])('a record is found by %s', (_, search) => {
  expect(searchRecords([first, later], search)).toContain(first);
});

test('every word has to be in it', () => {
  expect(searchRecords([first, later], 'XX-7')).toEqual([later]);
  expect(searchRecords([first, later], 'SL-2026 别的单位')).toEqual([]);
});

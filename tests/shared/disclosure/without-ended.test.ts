import { expect, test } from 'vitest';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { nextEnd, withoutEnded } from '../../../shared/disclosure/without-ended.ts';
import { basis } from '../../fixtures/books/desk-book.ts';
import { makeNeutralRecord } from '../../fixtures/records/make-record.ts';

const from = '2026-01-01T00:00:00.000Z';
const ends = {
  measure: '2026-02-01T00:00:00.000Z',
  list: '2026-02-10T00:00:00.000Z',
  contest: '2026-02-20T00:00:00.000Z',
  penalty: '2026-03-01T00:00:00.000Z',
  licence: '2026-03-10T00:00:00.000Z',
  liability: '2026-03-20T00:00:00.000Z',
  correction: '2026-04-01T00:00:00.000Z',
  stay: '2026-05-01T00:00:00.000Z',
} as const;
const fact = { entries: ['330300-1'], basis, summary: '示例', from };
const record: PublicRecord = {
  ...makeNeutralRecord(1, ['示例甲公司']),
  suspended: [{ ...fact, level: 'banned', until: ends.stay }],
  measures: [
    { ...fact, item: 'awards', until: ends.measure },
    { ...fact, item: 'key-inspection' },
  ],
  penalties: [
    {
      ...fact,
      types: ['fine'],
      servedOn: '2026-01-01',
      contestableUntil: ends.contest,
      until: ends.penalty,
    },
  ],
  jointLiabilities: [
    { ...fact, court: '示例法院', judgment: '（2025）示民终1号', until: ends.liability },
  ],
  corrections: [{ entries: [], kind: 'ban', basis, from, until: ends.correction }],
  lists: [
    {
      entries: [],
      list: 'abnormal-operation',
      summary: '示例',
      source: '示例系统',
      checkedAt: from,
      unconfirmedFrom: ends.list,
    },
  ],
  licences: [
    {
      entries: [],
      title: '示例许可证',
      number: '1',
      scope: [],
      issuer: '示例省局',
      source: '示例系统',
      checkedOn: '2026-01-01',
      checkedBy: '示例市局',
      from,
      expiresAt: ends.licence,
    },
  ],
};

test.each([
  ['measures', ends.measure, 1],
  ['penalties', ends.penalty, 0],
  ['jointLiabilities', ends.liability, 0],
  ['corrections', ends.correction, 0],
  ['suspended', ends.stay, 0],
] as const)('%s are there until just before %s, and not from then on', (part, end, left) => {
  const before = new Date(Date.parse(end) - 1).toISOString();

  expect(withoutEnded(record, before)[part]).toEqual(record[part]);
  expect(withoutEnded(record, end)[part] ?? []).toHaveLength(left);
});

test('what only changes its look stays: a list unconfirmed, a licence expired', () => {
  const { lists, licences } = withoutEnded(record, '2030-01-01T00:00:00.000Z');

  expect({ lists, licences }).toEqual({ lists: record.lists, licences: record.licences });
});

test('a record in which nothing has ended is the same record', () => {
  expect(withoutEnded(record, from)).toBe(record);
});

test('every end is announced in its turn', () => {
  const seen: string[] = [];
  for (let at = nextEnd(record, from); at !== undefined; at = nextEnd(record, at)) seen.push(at);

  expect(seen).toEqual(Object.values(ends));
});

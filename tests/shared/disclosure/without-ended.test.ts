import { expect, test } from 'vitest';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { nextEnd, withoutEnded } from '../../../shared/disclosure/without-ended.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { type AnyFact, factsIn } from '../../fixtures/records/facts-in.ts';
import { makeNeutralRecord } from '../../fixtures/records/neutral-record.ts';

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
const decided = { entries: ['330300-1'], basis, summary: '示例', from };
const facts: readonly AnyFact[] = [
  { kind: 'stayed', ...decided, level: 'banned', until: ends.stay },
  { kind: 'measure-imposed', ...decided, item: 'awards', until: ends.measure },
  { kind: 'measure-imposed', ...decided, item: 'key-inspection' },
  {
    kind: 'penalty',
    ...decided,
    types: ['fine'],
    servedOn: '2026-01-01',
    contestableUntil: ends.contest,
    until: ends.penalty,
  },
  {
    kind: 'joint-liability',
    ...decided,
    court: '示例法院',
    judgment: '（2025）示民终1号',
    until: ends.liability,
  },
  { kind: 'correction', entries: [], annulledKind: 'ban', basis, from, until: ends.correction },
  {
    kind: 'list-entered',
    entries: [],
    list: 'abnormal-operation',
    summary: '示例',
    source: '示例系统',
    from,
    checkedAt: from,
    unconfirmedFrom: ends.list,
  },
  {
    kind: 'licence',
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
];
const record: PublicRecord = { ...makeNeutralRecord(1, ['示例甲公司']), facts };

test.each([
  ['measure-imposed', ends.measure, 1],
  ['penalty', ends.penalty, 0],
  ['joint-liability', ends.liability, 0],
  ['correction', ends.correction, 0],
  ['stayed', ends.stay, 0],
] as const)(
  'facts of kind %s are in the record until just before %s, and not from then on',
  (kind, end, left) => {
    const before = new Date(Date.parse(end) - 1).toISOString();

    expect(factsIn(withoutEnded(record, before), kind)).toEqual(factsIn(record, kind));
    expect(factsIn(withoutEnded(record, end), kind)).toHaveLength(left);
  },
);

test.each(['list-entered', 'licence'] as const)(
  'a fact that only reads differently stays: %s',
  (kind) => {
    const left = withoutEnded(record, '2030-01-01T00:00:00.000Z');

    expect(factsIn(left, kind)).toHaveLength(1);
    expect(factsIn(left, kind)).toEqual(factsIn(record, kind));
  },
);

test('a record in which nothing has ended is the same record', () => {
  expect(withoutEnded(record, from)).toBe(record);
});

test('every end of a fact is announced in its turn', () => {
  const seen: string[] = [];
  for (let at = nextEnd(record, from); at !== undefined; at = nextEnd(record, at)) seen.push(at);

  expect(seen).toEqual(Object.values(ends));
});

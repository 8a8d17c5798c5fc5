import { expect, test } from 'vitest';
import { publicRecordSchema } from '../../../shared/contract/record-schema.ts';
import { makeNeutralRecord } from '../../fixtures/records/neutral-record.ts';

const record = makeNeutralRecord(1, ['示例环境检测有限公司']);

test('a published record passes the contract’s schema', () => {
  expect(publicRecordSchema.parse(record)).toEqual(record);
});

test.each([
  ['without a span', { ...record, timeline: [] }],
  ['with a code that is none', { ...record, code: '123' }],
  [
    'with an instant without milliseconds',
    { ...record, registration: { kind: 'filed', since: '2026-01-01T00:00:00Z' } },
  ],
  ['of an unknown level', { ...record, timeline: [{ ...record.timeline[0], level: 'excellent' }] }],
])('a record %s is refused', (_, value) => {
  expect(publicRecordSchema.safeParse(value).success).toBe(false);
});

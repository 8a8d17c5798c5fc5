import { expect, test } from 'vitest';
import { isAgencyRecord } from '../../../shared/disclosure/register-record.ts';
import { shortenRecord } from '../../../shared/disclosure/shorten-record.ts';
import {
  abnormalOperation,
  many,
  mostBytes,
  reason,
  recordOf,
  short,
} from '../../fixtures/records/long-records.ts';

test('a shortened record keeps its level for as long as it holds, however many decisions are left out', () => {
  const bans = Array.from({ length: 40 }, (_, place) =>
    reason(place, 'banned', `2027-01-${place < 39 ? '01' : '31'}T00:00:00.000Z`),
  );
  const record = recordOf([...bans, reason(99, 'rectifying', '2028-01-01T00:00:00.000Z')]);

  const short = shortenRecord(record, mostBytes);

  expect(short && isAgencyRecord(short) && short.reasons.length).toBe(12);
  expect(short && isAgencyRecord(short) && short.timeline.map(({ level }) => level)).toEqual(
    record.timeline.map(({ level }) => level),
  );
});

test('a shortened record loses a decision whose level another keeps before any fact that warns', () => {
  const bans = Array.from({ length: 40 }, (_, n) =>
    reason(n, 'banned', '2027-01-01T00:00:00.000Z'),
  );
  const warnings = many(abnormalOperation, 8);

  const { facts, reasons } = short(warnings, bans);

  expect(reasons).toHaveLength(12);
  expect(facts).toEqual(warnings);
});

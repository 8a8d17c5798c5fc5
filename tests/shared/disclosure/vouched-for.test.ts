import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { type SubjectKind, subjectKinds } from '../../../shared/identity/subject.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { registration } from '../../fixtures/drafts/registration-drafts.ts';
import { anyHistory, anyTime } from '../../fixtures/histories/any-history.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { makeUsccOf } from '../../fixtures/records/made-up-codes.ts';
import { sampleHistory } from '../../fixtures/samples/sample-history.ts';
import { operator } from '../../fixtures/town/actors.ts';

test('Arts. 10, 26: every published decision names the authority and document that vouch for it', () => {
  let published = 0;

  fc.assert(
    fc.property(anyHistory, anyTime, (entries, at) => {
      const decisions = decisionsOf(publicRecordOf(standingOf(entries, wenzhou, at)));
      for (const { basis } of decisions) {
        expect(basis.authority).not.toBe('');
        expect(basis.documentNumber).not.toBe('');
      }
      published += decisions.length;
    }),
    { numRuns: 1000 },
  );

  expect(published).toBeGreaterThan(50);
});

test('Art. 10: an entry of another’s list names its source and when it was checked', () => {
  const standing = standingOf(sampleHistory('list-entered'), wenzhou, shanghai('2026-04-02T00:00'));

  expect(factsIn(publicRecordOf(standing), 'list-entered')).toMatchObject([
    { source: '示例企业信用信息公示系统', checkedAt: shanghai('2026-03-02T09:00') },
  ]);
});

test('Art. 25: a transfer to justice is not public and moves nothing', () => {
  const entries = sampleHistory('justice-transfer');
  const at = shanghai('2026-07-01T00:00');
  const about = entries.at(-1)?.subject.code;
  const own = entries.filter(({ subject }) => subject.code === about);

  expect(entries.at(-1)?.kind).toBe('justice-transfer');
  expect(standingOf(own, wenzhou, at)).toEqual(standingOf(own.slice(0, -1), wenzhou, at));
});

const prefixes: Readonly<Record<SubjectKind, string>> = {
  company: '91',
  'public-institution': '12',
  'social-organisation': '52',
  'sole-trader': '92',
  'self-performing-discharger': '91',
};

test.each(subjectKinds)('Arts. 3, 39: a %s registers, and is on record as what it is', (kind) => {
  const book = new DeskBook();
  const subject = { kind: 'agency', code: makeUsccOf(prefixes[kind], 1) };
  const body = { ...registration.body, subjectKind: kind };
  book.record('2026-03-02T09:00', operator, { ...registration, subject, body });

  const record = publicRecordOf(standingOf(book.entries, wenzhou, shanghai('2026-03-02T10:00')));

  expect(record).toMatchObject({ subjectKind: kind, registration: { kind: 'filed' } });
});

function decisionsOf(record: PublicRecord | undefined) {
  if (record === undefined) return [];
  return [
    ...record.reasons,
    ...factsIn(record, 'stayed'),
    ...factsIn(record, 'measure-imposed'),
    ...factsIn(record, 'penalty'),
    ...factsIn(record, 'correction'),
  ];
}

import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { deadlinesOf } from '../../../../shared/rating/deadlines/deadlines-of.ts';
import { deadlinesAt } from '../../../fixtures/books/deadlines-at.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { listedBook, notifiedBook } from '../../../fixtures/books/listed-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { notice, proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { challenge, ruling } from '../../../fixtures/drafts/remedy-drafts.ts';
import { listEntered } from '../../../fixtures/drafts/sourced-drafts.ts';
import { inspection } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, county, operator, proposer, reviewer } from '../../../fixtures/town/actors.ts';
import { code, otherAgency } from '../../../fixtures/town/subjects.ts';

const agency = { kind: 'agency', code };

describe('Art. 35: listings', () => {
  test('Art. 35: a listing can be decided when the hearing window is over, and that day can’t be missed', () => {
    expect(deadlinesAt(notifiedBook(), '2026-06-01T09:00')).toEqual([
      {
        subject: agency,
        what: 'listing-decision',
        dueOn: { kind: 'day', day: '2026-03-10' },
        lateness: 'in-time',
        whose: 'city-regulator',
        entries: ['330300-3', '330300-2'],
        caseId: 'case-1',
      },
    ]);
  });

  test('Art. 35: a listing is published within five working days', () => {
    expect(deadlinesAt(listedBook(), '2026-03-10T10:00')).toMatchObject([
      { what: 'listing-publication', dueOn: { day: '2026-03-17' }, entries: ['330300-4'] },
    ]);
    expect(deadlinesAt(listedBook(), '2026-03-11T00:00')).toEqual([]);
  });

  test('a hearing window into a year not announced is bounded, never too early, and names the year', () => {
    const book = new DeskBook();
    book.record('2026-12-28T10:00', proposer, proposal('case-1', { name: '示例公司' }));
    book.record('2026-12-28T11:00', proposer, notice('case-1', '2026-12-28'));
    book.record('2026-12-28T12:00', county, inspection({ correctedBy: '2026-12-30' }));

    expect(deadlinesAt(book, '2026-12-28T13:00')).toMatchObject([
      { what: 'correction' },
      { dueOn: { kind: 'provisional', day: '2027-01-08', year: 2027 }, lateness: 'in-time' },
    ]);
  });
});

test('Art. 12 (2): a reminder is answered by registering', () => {
  const book = new DeskBook();
  book.record('2026-03-02T09:00', county, {
    kind: 'registration-reminder',
    body: { document: '示环提〔2026〕1号', round: 1 },
  });
  expect(deadlinesAt(book, '2026-03-17T00:00')).toMatchObject([
    {
      what: 'registration-answer',
      dueOn: { day: '2026-03-16' },
      lateness: 'overdue',
      whose: 'agency',
    },
  ]);

  book.record('2026-03-17T09:00', operator, registration);

  expect(deadlinesAt(book, '2026-03-17T09:00')).toEqual([]);
});

test('Art. 21, G15: an entry of another’s list is checked again after seven days', () => {
  const book = townBook();
  const { id } = book.record('2026-03-02T10:00', approver, listEntered());
  expect(deadlinesAt(book, '2026-03-10T00:00')).toMatchObject([
    {
      what: 'list-check',
      dueOn: { day: '2026-03-09' },
      lateness: 'overdue',
      authority: '示例市局',
    },
  ]);
  book.record('2026-03-10T10:00', approver, {
    kind: 'list-checked',
    body: { of: id, sourceCheckedAt: '2026-03-10T09:00:00+08:00' },
  });
  expect(deadlinesAt(book, '2026-03-10T10:00')).toMatchObject([{ dueOn: { day: '2026-03-17' } }]);

  book.record('2026-03-11T09:00', reviewer, { kind: 'list-left', body: { of: id } });

  expect(deadlinesAt(book, '2026-03-11T09:00')).toEqual([]);
});

test('Art. 24: a corrected violation is inspected again', () => {
  const book = townBook();
  const inCase = (body: object) => inspection(body, { caseId: 'case-i' });
  book.record('2026-03-02T10:00', county, inCase({ correctedBy: '2026-03-20' }));
  book.record('2026-03-10T10:00', county, inspection({ followUp: 'none', on: '2026-03-10' }));
  expect(deadlinesAt(book, '2026-03-21T00:00')).toMatchObject([
    { what: 'correction', dueOn: { day: '2026-03-20' }, lateness: 'overdue', caseId: 'case-i' },
  ]);

  book.record('2026-03-21T10:00', county, inCase({ followUp: 'none', on: '2026-03-21' }));

  expect(deadlinesAt(book, '2026-03-21T10:00')).toEqual([]);
});

test('G5: an annulment is explained within three working days', () => {
  const book = listedBook();
  book.record('2026-03-16T09:00', proposer, challenge('330300-4'));
  book.record('2026-04-03T09:00', reviewer, ruling('330300-4', 'annulled'));

  // The listing is gone, so its case can be decided again.
  expect(deadlinesAt(book, '2026-04-03T09:00')).toMatchObject([
    { what: 'listing-decision' },
    {
      what: 'annulment-explanation',
      dueOn: { day: '2026-04-09' },
      entries: ['330300-6', '330300-4'],
    },
  ]);
  expect(deadlinesAt(book, '2026-04-10T09:00')).toMatchObject([{ what: 'listing-decision' }]);
});

test('Art. 2: the clocks of all subjects run side by side, without those of other places', () => {
  const book = notifiedBook();
  const other = { subject: otherAgency };
  const body = { ...registration.body, name: '温州示例他方科技有限公司' };
  book.record('2025-01-02T09:00', operator, { ...registration, ...other, body });
  book.record('2026-02-24T10:00', proposer, { ...proposal('case-2'), ...other });
  book.record('2026-02-24T11:00', proposer, { ...notice('case-2', '2026-02-24'), ...other });

  expect(deadlinesAt(book, '2026-03-02T12:00').map(({ subject }) => subject)).toEqual([
    otherAgency,
    agency,
  ]);
  const elsewhere = book.entries.map((entry) => ({ ...entry, jurisdiction: '330100' }));
  expect(deadlinesOf(elsewhere, wenzhou, shanghai('2026-03-02T12:00'))).toEqual([]);
});

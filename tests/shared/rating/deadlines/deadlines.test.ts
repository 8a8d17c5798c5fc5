import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { deadlinesOf } from '../../../../shared/rating/deadlines/deadlines-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { listedBook, notifiedBook } from '../../../fixtures/books/listed-book.ts';
import { appliedBook, publicisedBook } from '../../../fixtures/books/remedy-books.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { notice, proposal } from '../../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { challenge, objection, ruling, step } from '../../../fixtures/drafts/remedy-drafts.ts';
import { listEntered } from '../../../fixtures/drafts/sourced-drafts.ts';
import { inspection, measure } from '../../../fixtures/drafts/supervision-drafts.ts';
import {
  agencyActor,
  approver,
  county,
  operator,
  proposer,
  reviewer,
} from '../../../fixtures/town/actors.ts';
import { code, otherAgency } from '../../../fixtures/town/subjects.ts';

const agency = { kind: 'agency', code };

describe('Art. 35: listings', () => {
  test('Art. 35: a listing can be decided when the hearing window is over, and that day can’t be missed', () => {
    expect(due(notifiedBook(), '2026-06-01T09:00')).toEqual([
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
    expect(due(listedBook(), '2026-03-10T10:00')).toMatchObject([
      { what: 'listing-publication', dueOn: { day: '2026-03-17' }, entries: ['330300-4'] },
    ]);
    expect(due(listedBook(), '2026-03-11T00:00')).toEqual([]);
  });

  test('a hearing window into a year not announced is bounded, never too early, and names the year', () => {
    const book = new DeskBook();
    book.record('2026-12-28T10:00', proposer, proposal('case-1', { name: '示例公司' }));
    book.record('2026-12-28T11:00', proposer, notice('case-1', '2026-12-28'));
    book.record('2026-12-28T12:00', county, inspection({ correctedBy: '2026-12-30' }));

    expect(due(book, '2026-12-28T13:00')).toMatchObject([
      { what: 'correction' },
      { dueOn: { kind: 'provisional', day: '2027-01-08', year: 2027 }, lateness: 'in-time' },
    ]);
  });
});

describe('Art. 37: repair', () => {
  test('Art. 37: gaps of an application are named within two working days, acceptance is due within three', () => {
    // Applied for on Friday 2026-03-06.
    expect(due(appliedBook(), '2026-03-11T09:00')).toMatchObject([
      { what: 'repair-gaps', dueOn: { day: '2026-03-10' }, lateness: 'overdue' },
      { what: 'repair-acceptance', dueOn: { day: '2026-03-11' }, lateness: 'in-time' },
    ]);
  });

  test('an application for repair with gaps waits for its applicant', () => {
    const book = appliedBook();
    const gaps = step('repair-gaps', book.application.id, { gaps: '缺少缴款凭证' });
    book.record('2026-03-09T09:00', approver, gaps);

    expect(due(book, '2026-06-01T09:00')).toEqual([]);
  });

  test('a repair is decided within ten working days, twenty when extended', () => {
    // Accepted on Monday 2026-03-09; Tomb-sweeping day is Saturday 4 to Monday 6 April.
    expect(due(publicisedBook(), '2026-03-24T09:00')).toMatchObject([
      { what: 'repair-publicity-end', dueOn: { day: '2026-03-16' }, lateness: 'in-time' },
      {
        what: 'repair-decision',
        dueOn: { day: '2026-03-23' },
        latestOn: { day: '2026-04-07' },
        lateness: 'overdue',
      },
    ]);
  });

  test('once the time to decide a repair is extended, the later day is the last', () => {
    const book = publicisedBook();
    const reason = { reason: '须核实整改' };
    book.record('2026-03-23T09:00', approver, step('repair-extended', book.application.id, reason));

    const [, decision] = due(book, '2026-03-24T09:00');
    expect(decision).toMatchObject({ dueOn: { day: '2026-04-07' }, lateness: 'in-time' });
    expect(decision?.latestOn).toBeUndefined();
  });

  test('a repaired decision is taken down within a working day', () => {
    const book = publicisedBook();
    const granted = step('repair-decided', book.application.id, { result: 'granted' });
    book.record('2026-03-20T09:00', approver, granted);

    expect(due(book, '2026-03-20T09:00')).toMatchObject([
      { what: 'repair-take-down', dueOn: { day: '2026-03-23' } },
    ]);
    expect(due(book, '2026-03-24T00:00')).toEqual([]);
  });
});

test('Art. 34: a measure in a repaired case is lifted by the authority that imposed it', () => {
  const book = publicisedBook();
  const imposed = book.record('2026-03-02T09:00', approver, measure({}, { caseId: 'case-p' }));
  book.record('2026-03-02T09:01', approver, measure());
  const granted = step('repair-decided', book.application.id, { result: 'granted' });
  book.record('2026-03-20T09:00', approver, granted);
  expect(due(book, '2026-03-24T09:00')).toMatchObject([
    {
      what: 'measure-lifting',
      dueOn: { day: '2026-03-23' },
      lateness: 'overdue',
      authority: '示例市局',
    },
  ]);

  book.record('2026-03-24T09:00', proposer, { kind: 'measure-lifted', body: { of: imposed.id } });

  expect(due(book, '2026-03-24T09:00')).toEqual([]);
});

describe('domain § 9.9, Zhejiang Public Credit Information Regulation art. 31: an objection', () => {
  test('Zhejiang Public Credit Information Regulation art. 31: an objection is decided within five working days, at most twenty', () => {
    const book = townBook();
    const { id } = book.record('2026-03-06T09:00', agencyActor, objection({ of: '330300-1' }));
    expect(due(book, '2026-03-13T23:59')).toMatchObject([
      {
        what: 'objection-decision',
        dueOn: { day: '2026-03-13' },
        latestOn: { day: '2026-04-03' },
        lateness: 'in-time',
        entries: [id, '330300-1'],
      },
    ]);
    expect(due(book, '2026-03-14T00:00')).toMatchObject([{ lateness: 'overdue' }]);

    book.record('2026-03-14T09:00', approver, {
      kind: 'objection-decided',
      body: { objection: id, result: 'rejected', summary: '记录无误' },
    });

    expect(due(book, '2026-03-14T09:00')).toEqual([]);
  });

  test('after an upheld objection the wrong decision is retracted within three working days', () => {
    const book = townBook();
    const { id } = book.record('2026-03-06T09:00', agencyActor, objection({ of: '330300-1' }));
    book.record('2026-03-09T09:00', approver, {
      kind: 'objection-decided',
      body: { objection: id, result: 'upheld', summary: '登记有误' },
    });
    expect(due(book, '2026-03-13T09:00')).toMatchObject([
      { what: 'objection-correction', dueOn: { day: '2026-03-12' }, lateness: 'overdue' },
    ]);

    book.record('2026-03-13T09:00', approver, {
      kind: 'retraction',
      body: { entry: '330300-1', effect: 'annulled', summary: '登记有误' },
    });

    expect(due(book, '2026-03-13T09:00')).toMatchObject([{ what: 'annulment-explanation' }]);
  });
});

test('Art. 12 (2): a reminder is answered by registering', () => {
  const book = new DeskBook();
  book.record('2026-03-02T09:00', county, {
    kind: 'registration-reminder',
    body: { document: '示环提〔2026〕1号', round: 1 },
  });
  expect(due(book, '2026-03-17T00:00')).toMatchObject([
    {
      what: 'registration-answer',
      dueOn: { day: '2026-03-16' },
      lateness: 'overdue',
      whose: 'agency',
    },
  ]);

  book.record('2026-03-17T09:00', operator, registration);

  expect(due(book, '2026-03-17T09:00')).toEqual([]);
});

test('Art. 21, G15: an entry of another’s list is checked again after seven days', () => {
  const book = townBook();
  const { id } = book.record('2026-03-02T10:00', approver, listEntered());
  expect(due(book, '2026-03-10T00:00')).toMatchObject([
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
  expect(due(book, '2026-03-10T10:00')).toMatchObject([{ dueOn: { day: '2026-03-17' } }]);

  book.record('2026-03-11T09:00', reviewer, { kind: 'list-left', body: { of: id } });

  expect(due(book, '2026-03-11T09:00')).toEqual([]);
});

test('Art. 24: a corrected violation is inspected again', () => {
  const book = townBook();
  const inCase = (body: object) => inspection(body, { caseId: 'case-i' });
  book.record('2026-03-02T10:00', county, inCase({ correctedBy: '2026-03-20' }));
  book.record('2026-03-10T10:00', county, inspection({ followUp: 'none', on: '2026-03-10' }));
  expect(due(book, '2026-03-21T00:00')).toMatchObject([
    { what: 'correction', dueOn: { day: '2026-03-20' }, lateness: 'overdue', caseId: 'case-i' },
  ]);

  book.record('2026-03-21T10:00', county, inCase({ followUp: 'none', on: '2026-03-21' }));

  expect(due(book, '2026-03-21T10:00')).toEqual([]);
});

test('G5: an annulment is explained within three working days', () => {
  const book = listedBook();
  book.record('2026-03-16T09:00', proposer, challenge('330300-4'));
  book.record('2026-04-03T09:00', reviewer, ruling('330300-4', 'annulled'));

  // The listing is gone, so its case can be decided again.
  expect(due(book, '2026-04-03T09:00')).toMatchObject([
    { what: 'listing-decision' },
    {
      what: 'annulment-explanation',
      dueOn: { day: '2026-04-09' },
      entries: ['330300-6', '330300-4'],
    },
  ]);
  expect(due(book, '2026-04-10T09:00')).toMatchObject([{ what: 'listing-decision' }]);
});

test('Art. 2: the clocks of all subjects run side by side, without those of other places', () => {
  const book = notifiedBook();
  const other = { subject: otherAgency };
  const body = { ...registration.body, name: '温州示例他方科技有限公司' };
  book.record('2025-01-02T09:00', operator, { ...registration, ...other, body });
  book.record('2026-02-24T10:00', proposer, { ...proposal('case-2'), ...other });
  book.record('2026-02-24T11:00', proposer, { ...notice('case-2', '2026-02-24'), ...other });

  expect(due(book, '2026-03-02T12:00').map(({ subject }) => subject)).toEqual([
    otherAgency,
    agency,
  ]);
  const elsewhere = book.entries.map((entry) => ({ ...entry, jurisdiction: '330100' }));
  expect(deadlinesOf(elsewhere, wenzhou, shanghai('2026-03-02T12:00'))).toEqual([]);
});

function due(book: DeskBook, time: string) {
  return deadlinesOf(book.entries, wenzhou, shanghai(time));
}

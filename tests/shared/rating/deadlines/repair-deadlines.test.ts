import { describe, expect, test } from 'vitest';
import { deadlinesAt } from '../../../fixtures/books/deadlines-at.ts';
import { appliedBook, publicisedBook } from '../../../fixtures/books/remedy-books.ts';
import { step } from '../../../fixtures/drafts/remedy-drafts.ts';
import { measure } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, proposer } from '../../../fixtures/town/actors.ts';

describe('Art. 37: repair', () => {
  test('Art. 37: gaps of an application are named within two working days, acceptance is due within three', () => {
    // Applied for on Friday 2026-03-06.
    expect(deadlinesAt(appliedBook(), '2026-03-11T09:00')).toMatchObject([
      { what: 'repair-gaps', dueOn: { day: '2026-03-10' }, lateness: 'overdue' },
      { what: 'repair-acceptance', dueOn: { day: '2026-03-11' }, lateness: 'in-time' },
    ]);
  });

  test('an application for repair with gaps waits for its applicant', () => {
    const book = appliedBook();
    const gaps = step('repair-gaps', book.application.id, { gaps: '缺少缴款凭证' });
    book.record('2026-03-09T09:00', approver, gaps);

    expect(deadlinesAt(book, '2026-06-01T09:00')).toEqual([]);
  });

  test('a repair is decided within ten working days, twenty when extended', () => {
    // Accepted on Monday 2026-03-09; Tomb-sweeping day is Saturday 4 to Monday 6 April.
    expect(deadlinesAt(publicisedBook(), '2026-03-24T09:00')).toMatchObject([
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

    const [, decision] = deadlinesAt(book, '2026-03-24T09:00');
    expect(decision).toMatchObject({ dueOn: { day: '2026-04-07' }, lateness: 'in-time' });
    expect(decision?.latestOn).toBeUndefined();
  });

  test('a repaired decision is taken down within a working day', () => {
    const book = publicisedBook();
    const granted = step('repair-decided', book.application.id, { result: 'granted' });
    book.record('2026-03-20T09:00', approver, granted);

    expect(deadlinesAt(book, '2026-03-20T09:00')).toMatchObject([
      { what: 'repair-take-down', dueOn: { day: '2026-03-23' } },
    ]);
    expect(deadlinesAt(book, '2026-03-24T00:00')).toEqual([]);
  });
});

test('Art. 34: a measure in a repaired case is lifted by the authority that imposed it', () => {
  const book = publicisedBook();
  const imposed = book.record('2026-03-02T09:00', approver, measure({}, { caseId: 'case-p' }));
  book.record('2026-03-02T09:01', approver, measure());
  const granted = step('repair-decided', book.application.id, { result: 'granted' });
  book.record('2026-03-20T09:00', approver, granted);
  expect(deadlinesAt(book, '2026-03-24T09:00')).toMatchObject([
    {
      what: 'measure-lifting',
      dueOn: { day: '2026-03-23' },
      lateness: 'overdue',
      authority: '示例市局',
    },
  ]);

  book.record('2026-03-24T09:00', proposer, { kind: 'measure-lifted', body: { of: imposed.id } });

  expect(deadlinesAt(book, '2026-03-24T09:00')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { deadlinesAt } from '../../../fixtures/books/deadlines-at.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { objection } from '../../../fixtures/drafts/remedy-drafts.ts';
import { agencyActor, approver } from '../../../fixtures/town/actors.ts';

describe('domain § 9.9, Zhejiang Public Credit Information Regulation art. 31: an objection', () => {
  test('Zhejiang Public Credit Information Regulation art. 31: an objection is decided within five working days, at most twenty', () => {
    const book = townBook();
    const { id } = book.record('2026-03-06T09:00', agencyActor, objection({ of: '330300-1' }));
    expect(deadlinesAt(book, '2026-03-13T23:59')).toMatchObject([
      {
        what: 'objection-decision',
        dueOn: { day: '2026-03-13' },
        latestOn: { day: '2026-04-03' },
        lateness: 'in-time',
        entries: [id, '330300-1'],
      },
    ]);
    expect(deadlinesAt(book, '2026-03-14T00:00')).toMatchObject([{ lateness: 'overdue' }]);

    book.record('2026-03-14T09:00', approver, {
      kind: 'objection-decided',
      body: { objection: id, result: 'rejected', summary: '记录无误' },
    });

    expect(deadlinesAt(book, '2026-03-14T09:00')).toEqual([]);
  });

  test('after an upheld objection the wrong decision is retracted within three working days', () => {
    const book = townBook();
    const { id } = book.record('2026-03-06T09:00', agencyActor, objection({ of: '330300-1' }));
    book.record('2026-03-09T09:00', approver, {
      kind: 'objection-decided',
      body: { objection: id, result: 'upheld', summary: '登记有误' },
    });
    expect(deadlinesAt(book, '2026-03-13T09:00')).toMatchObject([
      { what: 'objection-correction', dueOn: { day: '2026-03-12' }, lateness: 'overdue' },
    ]);

    book.record('2026-03-13T09:00', approver, {
      kind: 'retraction',
      body: { entry: '330300-1', effect: 'annulled', summary: '登记有误' },
    });

    expect(deadlinesAt(book, '2026-03-13T09:00')).toMatchObject([
      { what: 'annulment-explanation' },
    ]);
  });
});

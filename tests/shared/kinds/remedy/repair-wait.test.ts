import { describe, expect, test } from 'vitest';
import { listedBook } from '../../../fixtures/books/listed-book.ts';
import { appliedBook, penalisedBook } from '../../../fixtures/books/remedy-books.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { application, step, suspension, training } from '../../../fixtures/drafts/remedy-drafts.ts';
import { ban, demerit, penalty } from '../../../fixtures/drafts/supervision-drafts.ts';
import { actorAs, agencyActor, approver, proposer } from '../../../fixtures/town/actors.ts';
import { practitioner } from '../../../fixtures/town/subjects.ts';

const day = '2026-03-20T09:00';

describe('Art. 37, G7, domain § 9.7: a repair has to wait', () => {
  test.each([
    ['minor', '2026-01-05', []],
    ['general', '2026-02-02', ['repair.too-early']],
    ['general', '2026-02-03', []],
    ['serious', '2026-11-02', ['repair.too-early']],
    ['serious', '2026-11-03', []],
  ])(
    'domain § 9.7: the wait to repair a %s penalty served on 2025-11-03, applied for on %s',
    (severity, on, rules) => {
      const book = penalisedBook();
      const { id } = book.record(
        '2026-01-05T09:00',
        approver,
        penalty({ severity }, { caseId: 's' }),
      );

      expect(book.rules(`${on}T09:00`, agencyActor, application(id))).toEqual(rules);
    },
  );

  test('the repair of a listing waits a year from the day it takes effect', () => {
    const book = listedBook();
    book.record('2026-03-10T09:01', approver, demerit('case-1', { points: 10 }));

    expect(book.faults('2026-12-01T09:00', agencyActor, application('330300-4'))).toMatchObject([
      { rule: 'repair.too-early', en: expect.stringContaining('2027-03-11') },
    ]);
  });

  test('the repair of points without a penalty waits by their number', () => {
    const book = penalisedBook();
    const few = book.record('2026-03-02T09:00', approver, demerit('few'));
    const many = book.record(
      '2026-03-02T09:00',
      approver,
      demerit('many', { act: '12-7-public-interest-leak' }),
    );

    expect(book.rules('2026-06-01T09:00', agencyActor, application(few.id))).toEqual([
      'repair.too-early',
    ]);
    expect(book.rules('2026-06-02T09:00', agencyActor, application(few.id))).toEqual([]);
    expect(book.rules('2026-06-02T09:00', agencyActor, application(many.id))).toEqual([
      'repair.too-early',
    ]);
  });

  test('the repair of points waits as long as the gravest penalty of their case requires', () => {
    const book = penalisedBook();
    const second = { basis: { ...basis, documentNumber: '示环罚〔2026〕2号' } };
    book.record('2026-01-05T09:01', approver, penalty({ severity: 'serious' }, second));
    const draft = { ...demerit('case-p', { actOn: '2025-08-01' }), finalOn: '2025-11-03' };
    const { id } = book.record('2026-01-05T09:02', approver, draft);

    expect(book.rules('2026-11-02T09:00', agencyActor, application(id))).toEqual([
      'repair.too-early',
    ]);
    expect(book.rules('2026-11-03T09:00', agencyActor, application(id))).toEqual([]);
  });

  test('nothing is repaired during a statutory ban', () => {
    const book = penalisedBook();
    book.record('2026-03-02T09:00', approver, ban({ effectiveUntil: '2026-03-20T00:00:00+08:00' }));

    expect(book.rules('2026-03-19T23:59', agencyActor, application(book.penalty.id))).toEqual([
      'repair.under-ban',
    ]);
    expect(book.rules('2026-03-20T00:00', agencyActor, application(book.penalty.id))).toEqual([]);
  });

  test('nothing is repaired within twelve months of the same act in another case', () => {
    const book = penalisedBook();
    const first = book.record('2026-01-05T09:00', approver, {
      ...demerit('case-p', { actOn: '2025-08-01' }),
      finalOn: '2025-11-03',
    });
    book.record('2026-04-01T09:00', approver, demerit('again', { actOn: '2026-03-25' }));

    expect(book.rules('2027-03-24T09:00', agencyActor, application(first.id))).toEqual([
      'repair.same-act-again',
    ]);
    expect(book.rules('2027-03-25T09:00', agencyActor, application(first.id))).toEqual([]);
  });

  test('after false material, twelve months pass before the next application for repair', () => {
    const book = appliedBook();
    const refusal = { result: 'refused', falseMaterial: true };
    book.record('2026-03-09T09:00', approver, step('repair-decided', book.application.id, refusal));

    expect(book.rules('2027-03-08T09:00', agencyActor, application(book.penalty.id))).toEqual([
      'repair.locked-out',
    ]);
    expect(book.rules('2027-03-09T09:00', agencyActor, application(book.penalty.id))).toEqual([]);
  });

  test('Art. 16: a practitioner is trained after the decision, before its repair', () => {
    const book = penalisedBook();
    const own = { subject: practitioner };
    const { id } = book.record('2026-01-05T09:01', approver, penalty({}, own));
    const applied = { ...application(id), ...own };
    book.record('2026-01-06T09:00', approver, training('2025-11-02'));
    expect(book.rules(day, actorAs('practitioner'), applied)).toEqual(['repair.training-missing']);

    book.record('2026-01-07T09:00', approver, training('2025-11-03'));

    expect(book.rules(day, actorAs('practitioner'), applied)).toEqual([]);
  });

  test('only a decision in force is repaired', () => {
    const book = penalisedBook();
    expect(book.rules(day, agencyActor, application('330300-1'))).toEqual([
      'reference.unknown-entry',
    ]);

    book.record('2026-03-02T09:00', proposer, suspension(book.penalty.id));

    expect(book.rules(day, agencyActor, application(book.penalty.id))).toEqual([
      'reference.unknown-entry',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  appliedBook,
  penalisedBook,
  publicisedBook,
} from '../../../fixtures/books/remedy-books.ts';
import { application, step } from '../../../fixtures/drafts/remedy-drafts.ts';
import { ban } from '../../../fixtures/drafts/supervision-drafts.ts';
import { agencyActor, approver, operator } from '../../../fixtures/town/actors.ts';

const day = '2026-03-20T09:00';

describe('Art. 37: the steps of a repair', () => {
  test('the time to decide on a repair is extended once, after acceptance and before it is over', () => {
    const extended = (book: { readonly application: { readonly id: string } }) =>
      step('repair-extended', book.application.id, { reason: '须核实整改' });
    const applied = appliedBook();
    expect(applied.rules('2026-03-09T09:00', approver, extended(applied))).toEqual([
      'repair.not-accepted',
    ]);

    const book = publicisedBook();
    expect(book.rules('2026-03-24T00:00', approver, extended(book))).toEqual([
      'repair.extension-too-late',
    ]);
    book.record('2026-03-23T23:59', approver, extended(book));

    expect(book.rules('2026-03-23T23:59', approver, extended(book))).toEqual([
      'repair.extended-already',
    ]);
  });

  test('an application for repair is open once, and one with gaps gives way to another', () => {
    const book = appliedBook();
    const again = () => book.rules(day, agencyActor, application(book.penalty.id));

    expect(again()).toEqual(['repair.applied-already']);
    book.record(
      '2026-03-09T09:00',
      approver,
      step('repair-gaps', book.application.id, { gaps: '缺少缴款凭证' }),
    );
    expect(again()).toEqual([]);
  });

  test('publicity of a repair comes after acceptance and lasts five working days', () => {
    const book = appliedBook();
    const rules = (until: string) =>
      book.rules(
        '2026-03-09T10:00',
        approver,
        step('repair-publicised', book.application.id, { until }),
      );

    expect(rules('2026-03-16')).toEqual(['repair.not-accepted']);
    book.record('2026-03-09T09:00', approver, step('repair-accepted', book.application.id));
    expect(rules('2026-03-15')).toEqual(['repair.publicity-too-short']);
    expect(rules('2026-03-16')).toEqual([]);
  });

  test('an application for repair is accepted once, and then has no gaps', () => {
    const book = publicisedBook();
    const { id } = book.application;

    expect(book.rules(day, approver, step('repair-accepted', id))).toEqual([
      'repair.accepted-already',
    ]);
    expect(book.rules(day, approver, step('repair-gaps', id, { gaps: '无' }))).toEqual([
      'repair.accepted-already',
    ]);
  });

  test.each([
    ['2026-03-16T23:59', ['repair.publicity-open']],
    ['2026-03-17T00:00', []],
  ])('a repair with publicity until 2026-03-16 is granted or not yet at %s', (time, rules) => {
    const book = publicisedBook();
    const granted = step('repair-decided', book.application.id, { result: 'granted' });

    expect(book.rules(time, approver, granted)).toEqual(rules);
  });

  test('a repair without acceptance can’t be granted, but may be refused', () => {
    const book = appliedBook();
    const decided = (result: string) =>
      book.rules(day, approver, step('repair-decided', book.application.id, { result }));

    expect(decided('granted')).toEqual(['repair.not-accepted']);
    expect(decided('refused')).toEqual([]);
  });

  test('false material is a ground to refuse a repair only', () => {
    const book = publicisedBook();
    const body = { result: 'granted', falseMaterial: true };

    expect(book.rules(day, approver, step('repair-decided', book.application.id, body))).toEqual([
      'repair.false-but-granted',
    ]);
  });

  test('a repair is decided once, on an application on record', () => {
    const book = publicisedBook();
    const refused = step('repair-decided', book.application.id, { result: 'refused' });
    book.record(day, approver, refused);

    expect(book.rules(day, approver, refused)).toEqual(['repair.no-open-application']);
    expect(book.rules(day, approver, step('repair-accepted', '330300-1'))).toEqual([
      'repair.no-open-application',
    ]);
  });

  test('a ban that came meanwhile stands in the way of a repair', () => {
    const book = publicisedBook();
    book.record('2026-03-18T09:00', approver, ban());
    const granted = step('repair-decided', book.application.id, { result: 'granted' });

    expect(book.rules(day, approver, granted)).toEqual(['repair.under-ban']);
  });

  test('only the subject applies for its repair', () => {
    const book = penalisedBook();

    expect(book.rules(day, operator, application(book.penalty.id))).toEqual(['role.not-allowed']);
  });

  test('a notice of repair names decisions', () => {
    const book = penalisedBook();
    const noticed = (id: string) => ({
      kind: 'repair-noticed',
      body: { of: [id], document: '示环修〔2026〕1号' },
    });

    expect(book.rules(day, approver, noticed(book.penalty.id))).toEqual([]);
    expect(book.rules(day, approver, noticed('330300-1'))).toEqual(['reference.unknown-entry']);
  });
});

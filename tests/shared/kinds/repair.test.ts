import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../shared/kinds/facts-of.ts';
import { listingsOf } from '../../../shared/kinds/listings.ts';
import {
  agencyActor,
  application,
  appliedBook,
  penalisedBook,
  penalty,
  publicisedBook,
  step,
  suspension,
  training,
} from './decision-book.ts';
import {
  approver,
  ban,
  basis,
  DeskBook,
  demerit,
  listedBook,
  listing,
  notice,
  operator,
  proposal,
  proposer,
  registration,
  removal,
  shanghai,
} from './desk-book.ts';
import { actorAs, practitioner } from './town-book.ts';

const day = '2026-03-20T09:00';

describe('Art. 37, G7: a repair has to wait', () => {
  test.each([
    ['minor', '2026-01-05', []],
    ['general', '2026-02-02', ['repair.too-early']],
    ['general', '2026-02-03', []],
    ['serious', '2026-11-02', ['repair.too-early']],
    ['serious', '2026-11-03', []],
  ])('a %s penalty served on 2025-11-03, applied for on %s', (severity, on, rules) => {
    const book = penalisedBook();
    const { id } = book.record(
      '2026-01-05T09:00',
      approver,
      penalty({ severity }, { caseId: 's' }),
    );

    expect(book.rules(`${on}T09:00`, agencyActor, application(id))).toEqual(rules);
  });

  test('a listing waits a year, from the day it takes effect', () => {
    const book = listedBook();
    book.record('2026-03-10T09:01', approver, demerit('case-1', { points: 10 }));

    expect(book.faults('2026-12-01T09:00', agencyActor, application('330300-4'))).toMatchObject([
      { rule: 'repair.too-early', en: expect.stringContaining('2027-03-11') },
    ]);
  });

  test('points without a penalty wait by their number', () => {
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

  test('points wait as long as the gravest penalty of their case asks', () => {
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

  test('after false material twelve months pass', () => {
    const book = appliedBook();
    const refusal = { result: 'refused', falseMaterial: true };
    book.record('2026-03-09T09:00', approver, step('repair-decided', book.application.id, refusal));

    expect(book.rules('2027-03-08T09:00', agencyActor, application(book.penalty.id))).toEqual([
      'repair.locked-out',
    ]);
    expect(book.rules('2027-03-09T09:00', agencyActor, application(book.penalty.id))).toEqual([]);
  });

  test('Art. 16: a practitioner is trained after the decision', () => {
    const book = penalisedBook();
    const own = { subject: practitioner };
    const { id } = book.record('2026-01-05T09:01', approver, penalty({}, own));
    const applied = { ...application(id), ...own };
    book.record('2026-01-06T09:00', approver, training('2025-11-02'));
    expect(book.rules(day, actorAs('practitioner'), applied)).toEqual(['repair.training-missing']);

    book.record('2026-01-07T09:00', approver, training('2025-11-03'));

    expect(book.rules(day, actorAs('practitioner'), applied)).toEqual([]);
  });

  test('only what is in force is repaired', () => {
    const book = penalisedBook();
    expect(book.rules(day, agencyActor, application('330300-1'))).toEqual([
      'reference.unknown-entry',
    ]);

    book.record('2026-03-02T09:00', approver, suspension(book.penalty.id));

    expect(book.rules(day, agencyActor, application(book.penalty.id))).toEqual([
      'reference.unknown-entry',
    ]);
  });
});

describe('Art. 37: the steps of a repair', () => {
  test('the time to decide is extended once, after acceptance and before it is over', () => {
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

  test('an application is open once; one with gaps gives way to another', () => {
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

  test('publicity comes after acceptance and lasts five working days', () => {
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

  test('it is accepted once, and then has no gaps', () => {
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
  ])('publicity until 2026-03-16: granted at %s', (time, rules) => {
    const book = publicisedBook();
    const granted = step('repair-decided', book.application.id, { result: 'granted' });

    expect(book.rules(time, approver, granted)).toEqual(rules);
  });

  test('without acceptance nothing is granted, but may be refused', () => {
    const book = appliedBook();
    const decided = (result: string) =>
      book.rules(day, approver, step('repair-decided', book.application.id, { result }));

    expect(decided('granted')).toEqual(['repair.not-accepted']);
    expect(decided('refused')).toEqual([]);
  });

  test('false material is a ground to refuse only', () => {
    const book = publicisedBook();
    const body = { result: 'granted', falseMaterial: true };

    expect(book.rules(day, approver, step('repair-decided', book.application.id, body))).toEqual([
      'repair.false-but-granted',
    ]);
  });

  test('it is decided once, of an application on record', () => {
    const book = publicisedBook();
    const refused = step('repair-decided', book.application.id, { result: 'refused' });
    book.record(day, approver, refused);

    expect(book.rules(day, approver, refused)).toEqual(['repair.no-open-application']);
    expect(book.rules(day, approver, step('repair-accepted', '330300-1'))).toEqual([
      'repair.no-open-application',
    ]);
  });

  test('a ban that came meanwhile stands in the way', () => {
    const book = publicisedBook();
    book.record('2026-03-18T09:00', approver, ban());
    const granted = step('repair-decided', book.application.id, { result: 'granted' });

    expect(book.rules(day, approver, granted)).toEqual(['repair.under-ban']);
  });

  test('another one’s repair is nobody’s business', () => {
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

describe('Art. 37, G7: what is repaired', () => {
  test('ends with the decision', () => {
    const book = publicisedBook();
    book.record(day, approver, step('repair-decided', book.application.id, { result: 'granted' }));

    expect(factsOf(book.entries).find(({ kind }) => kind === 'penalty')?.effectiveUntil).toBe(
      shanghai(day),
    );
  });

  test('goes on when repair is refused', () => {
    const book = publicisedBook();
    book.record(day, approver, step('repair-decided', book.application.id, { result: 'refused' }));

    expect(
      factsOf(book.entries).find(({ kind }) => kind === 'penalty')?.effectiveUntil,
    ).toBeUndefined();
  });

  test('is off the list and does not count towards a second listing', () => {
    const book = longListedBook();
    const second = proposal('case-2', { offence: 'second' });
    expect(book.rules('2026-03-20T09:00', approver, second)).toEqual([]);

    const { id } = book.record('2026-03-02T09:00', agencyActor, application('330300-4'));
    book.record('2026-03-03T09:00', approver, step('repair-accepted', id));
    book.record(
      '2026-03-03T10:00',
      approver,
      step('repair-publicised', id, { until: '2026-03-10' }),
    );
    book.record('2026-03-11T09:00', approver, step('repair-decided', id, { result: 'granted' }));

    expect(listingsOf(factsOf(book.entries))).toMatchObject([
      { until: shanghai('2026-03-11T09:00') },
    ]);
    expect(book.rules('2026-03-20T09:00', approver, second)).toEqual(['listing.offence-count']);
    expect(book.rules('2026-03-20T09:00', approver, removal())).toEqual(['removal.not-listed']);
  });
});

/** Listed for three years on 2025-02-20, for fraud. */
function longListedBook(): DeskBook {
  const book = new DeskBook();
  book.record('2025-01-02T09:00', operator, registration);
  book.record('2025-02-10T10:00', proposer, proposal('case-1', fraud));
  book.record('2025-02-10T11:00', proposer, notice('case-1', '2025-02-10'));
  book.record('2025-02-19T09:00', approver, listing());
  return book;
}

const fraud = { months: 36, offence: 'data-fraud-or-crime' };

import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { actorAs, approver, county } from '../../../fixtures/town/actors.ts';
import { agency, otherAgency } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';
const withdrawn = { kind: 'registration-withdrawn', body: { summary: '不再从业' } };
const confirmed = { kind: 'registration-confirmed', body: {} };

function changed(changes: object): object {
  return { kind: 'registration-changed', body: { changes } };
}

function reminder(round: number): object {
  return { kind: 'registration-reminder', body: { document: '示环提〔2026〕1号', round } };
}

describe('Art. 8: registration', () => {
  test('Art. 8: an agency registers itself, with what the article names', () => {
    const { body } = registration;
    const told = {
      capability: '持证人员 12 人',
      process: '受理、采样、分析、报告',
      qualityAssurance: '示例手册 第三版',
      fees: '每次 800 元',
      plan: '2026 年新增土壤项目',
    };
    const entry = new DeskBook().record(now, actorAs('agency'), {
      ...registration,
      body: { ...body, ...told },
    });

    expect(entry.body).toEqual({ ...body, ...told });
  });

  test('Art. 8: an agency doesn’t register another', () => {
    const draft = { ...registration, subject: otherAgency };

    expect(refusals(new DeskBook(), now, actorAs('agency'), draft)).toEqual([
      'role.not-own-matter',
    ]);
  });

  test.each([
    ['changed', changed({ fees: '面议' })],
    ['confirmed', confirmed],
    ['withdrawn', withdrawn],
  ])('a registration that was never filed cannot be %s', (_, draft) => {
    expect(refusals(new DeskBook(), now, actorAs('agency'), draft)).toEqual([
      'registration.missing',
    ]);
  });

  test('a withdrawn registration is over until the agency files again', () => {
    const book = townBook();
    book.record(now, actorAs('agency'), withdrawn);

    expect(refusals(book, now, actorAs('agency'), confirmed)).toEqual(['registration.missing']);

    book.record('2026-03-21T10:00', actorAs('agency'), registration);
    expect(refusals(book, '2026-03-21T10:01', actorAs('agency'), confirmed)).toEqual([]);
  });

  test('a registration that was annulled never was', () => {
    const book = townBook();
    book.record(now, approver, {
      kind: 'retraction',
      body: { entry: '330300-1', effect: 'annulled', summary: '误录' },
    });

    expect(refusals(book, now, actorAs('agency'), confirmed)).toEqual(['registration.missing']);
  });
});

describe('Art. 19: registration is kept up to date', () => {
  test.each([
    ['a new name and more services', { name: '温州示例科技公司', services: [] }, []],
    ['nothing', {}, ['registration.nothing-changed']],
    ['something unheard of', { fees: '面议', seal: '示例' }, ['field.unknown']],
    ['a name of one character', { name: '例' }, ['field.too-small']],
  ])('Art. 19: a change of registration is accepted or refused: %s', (_, changes, rules) => {
    expect(refusals(townBook(), now, actorAs('agency'), changed(changes))).toEqual(rules);
  });

  test('a change of registration doesn’t take effect ahead of time', () => {
    const draft = { ...changed({ fees: '面议' }), effectiveFrom: '2026-03-21T00:00:00+08:00' };

    expect(refusals(townBook(), now, actorAs('agency'), draft)).toEqual([
      'effective-from.in-future',
    ]);
  });
});

describe('Art. 12 (2): written reminders', () => {
  test('Art. 12 (2): the second written reminder comes after the first, and there is no third', () => {
    const book = new DeskBook();

    expect(refusals(book, now, county, reminder(2))).toEqual(['reminder.wrong-round']);
    book.record(now, county, reminder(1));
    expect(refusals(book, now, county, reminder(1))).toEqual(['reminder.wrong-round']);
    book.record(now, county, reminder(2));
    expect(refusals(book, now, county, reminder(2))).toEqual(['reminder.served-twice']);
  });

  test('an agency that registers has answered its reminders', () => {
    const book = new DeskBook();
    book.record(now, county, reminder(1));
    book.record(now, actorAs('agency', agency), registration);

    expect(refusals(book, now, county, reminder(1))).toEqual([]);
  });
});

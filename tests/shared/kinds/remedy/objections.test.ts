import { describe, expect, test } from 'vitest';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { objection } from '../../../fixtures/drafts/remedy-drafts.ts';
import { actorAs, approver } from '../../../fixtures/town/actors.ts';

const now = '2026-03-20T10:00';

describe('Zhejiang Public Credit Information Regulation arts. 30, 31: objections', () => {
  const agency = actorAs('agency');

  test('an objection names the entry or the field', () => {
    expect(townBook().rules(now, agency, objection())).toEqual(['objection.nothing-named']);
    expect(townBook().rules(now, agency, objection({ of: '330300-99' }))).toEqual([
      'reference.unknown-entry',
    ]);
    expect(townBook().rules(now, agency, objection({ of: '330300-1' }))).toEqual([]);
  });

  test('an objection is open once, and decided once', () => {
    const book = townBook();
    const { id } = book.record(now, agency, objection({ of: '330300-1' }));
    const decided = {
      kind: 'objection-decided',
      body: { objection: id, result: 'rejected', summary: '记录无误' },
    };
    expect(book.rules(now, agency, objection({ of: '330300-1' }))).toEqual([
      'objection.open-already',
    ]);

    book.record(now, approver, decided);

    expect(book.rules(now, approver, decided)).toEqual(['reference.unknown-entry']);
    expect(book.rules(now, agency, objection({ of: '330300-1' }))).toEqual([]);
  });
});

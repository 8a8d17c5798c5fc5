import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../shared/ledger/entry.ts';
import {
  approver,
  ban,
  basis,
  county,
  DeskBook,
  finance,
  listedBook,
  listing,
  operator,
  registration,
  removal,
  shanghai,
} from './desk-book.ts';

const later = '2026-06-01T09:00';

describe('a retraction', () => {
  test('names an entry of the same subject', () => {
    expect(listedBook().rules(later, approver, retraction('330300-99'))).toEqual([
      'retraction.unknown-entry',
    ]);
  });

  test('annuls once', () => {
    const book = listedBook();
    book.record(later, approver, retraction('330300-4'));

    expect(book.rules(later, approver, retraction('330300-4'))).toEqual([
      'retraction.unknown-entry',
    ]);
  });

  test('ends once, and may still annul', () => {
    const book = bannedBook();
    book.record(later, finance, retraction('330300-2', 'ended'));

    expect(book.rules(later, finance, retraction('330300-2', 'ended'))).toEqual([
      'retraction.ended-already',
    ]);
    expect(book.rules(later, finance, retraction('330300-2'))).toEqual([]);
  });

  test.each<[string, Actor, readonly string[]]>([
    ['the authority that decided', finance, []],
    ['the city regulator', approver, []],
    ['another authority', county, ['retraction.other-authority']],
  ])('may be made by %s', (_, actor, rules) => {
    expect(bannedBook().rules(later, actor, retraction('330300-2'))).toEqual(rules);
  });

  test('annuls from the beginning, so it states no time', () => {
    const draft = { ...retraction('330300-2'), effectiveFrom: '2026-07-01T00:00:00+08:00' };

    expect(bannedBook().rules(later, finance, draft)).toEqual(['effective-from.settled']);
  });

  test('ends at its own time', () => {
    const draft = {
      ...retraction('330300-2', 'ended'),
      effectiveFrom: '2026-07-01T00:00:00+08:00',
    };

    expect(bannedBook().record(later, finance, draft).effectiveFrom).toBe(
      shanghai('2026-07-01T00:00'),
    );
  });

  test('ends nothing that has no lasting effect', () => {
    expect(bannedBook().rules(later, approver, retraction('330300-1', 'ended'))).toEqual([
      'retraction.nothing-to-end',
    ]);
  });

  test.each(['330300-2', '330300-3'])('does not pull step %s from under a listing', (id) => {
    const book = listedBook();

    expect(book.rules(later, approver, retraction(id))).toEqual(['retraction.listing-stands']);
    book.record(later, approver, retraction('330300-4'));
    expect(book.rules(later, approver, retraction(id))).toEqual([]);
  });

  test('frees the case: an annulled listing may be decided anew', () => {
    const book = listedBook();
    book.record(later, approver, retraction('330300-4'));

    expect(book.rules(later, approver, listing())).toEqual([]);
  });

  test('of a removal lets the listing stand again', () => {
    const book = listedBook();
    book.record('2026-05-01T09:00', approver, removal());
    book.record(later, approver, retraction('330300-5'));

    expect(book.rules(later, approver, removal())).toEqual([]);
  });
});

function bannedBook(): DeskBook {
  const book = new DeskBook();
  book.record('2025-01-02T09:00', operator, registration);
  book.record('2026-03-02T09:00', finance, {
    ...ban(),
    basis: { ...basis, law: '《示例法》', level: 'law', authority: finance.authority },
  });
  return book;
}

function retraction(entry: string, effect = 'annulled'): object {
  return { kind: 'retraction', body: { entry, effect, summary: '决定被撤销' } };
}

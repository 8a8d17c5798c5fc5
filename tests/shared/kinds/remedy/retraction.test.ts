import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../../shared/ledger/entry.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { listedBook } from '../../../fixtures/books/listed-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { listing, removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { ban } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, county, finance, operator, proposer } from '../../../fixtures/town/actors.ts';

const later = '2026-06-01T09:00';
const colleague: Actor = { ...finance, person: 'p-6' };

describe('a retraction', () => {
  test('a retraction names an entry of the same subject', () => {
    expect(listedBook().rules(later, approver, retraction('330300-99'))).toEqual([
      'retraction.unknown-entry',
    ]);
  });

  test('a retraction annuls an entry once', () => {
    const book = listedBook();
    book.record(later, proposer, retraction('330300-4'));

    expect(book.rules(later, approver, retraction('330300-4'))).toEqual([
      'retraction.unknown-entry',
    ]);
  });

  test('a retraction ends an entry once, and another may still annul it', () => {
    const book = bannedBook();
    book.record(later, colleague, retraction('330300-2', 'ended'));

    expect(book.rules(later, colleague, retraction('330300-2', 'ended'))).toEqual([
      'retraction.ended-already',
    ]);
    expect(book.rules(later, colleague, retraction('330300-2'))).toEqual([]);
  });

  test.each<[string, Actor, readonly string[]]>([
    ['the authority that decided, by another person', colleague, []],
    ['whoever recorded it, on another day', finance, ['power.same-person']],
    ['the city regulator, of another authority’s ban', approver, ['power.other-authority']],
    ['another authority', county, ['power.other-authority']],
  ])('a retraction is accepted or refused: by %s', (_, actor, rules) => {
    expect(bannedBook().rules(later, actor, retraction('330300-2'))).toEqual(rules);
  });

  test('a retraction that annuls works from the beginning, so it states no time', () => {
    const draft = { ...retraction('330300-2'), effectiveFrom: '2026-07-01T00:00:00+08:00' };

    expect(bannedBook().rules(later, colleague, draft)).toEqual(['effective-from.settled']);
  });

  test('a retraction that ends works at its own time', () => {
    const draft = {
      ...retraction('330300-2', 'ended'),
      effectiveFrom: '2026-07-01T00:00:00+08:00',
    };

    expect(bannedBook().record(later, colleague, draft).effectiveFrom).toBe(
      shanghai('2026-07-01T00:00'),
    );
  });

  test('a retraction ends nothing that has no lasting effect', () => {
    expect(bannedBook().rules(later, approver, retraction('330300-1', 'ended'))).toEqual([
      'retraction.nothing-to-end',
    ]);
  });

  test.each(['330300-2', '330300-3'])(
    'a retraction does not pull step %s from under a listing',
    (id) => {
      const book = listedBook();

      expect(book.rules(later, approver, retraction(id))).toEqual(['retraction.listing-stands']);
      book.record(later, proposer, retraction('330300-4'));
      expect(book.rules(later, approver, retraction(id))).toEqual([]);
    },
  );

  test('a retraction of a listing frees the case, so that it may be decided anew', () => {
    const book = listedBook();
    book.record(later, proposer, retraction('330300-4'));

    expect(book.rules(later, approver, listing())).toEqual([]);
  });

  test('a retraction of a removal lets the listing stand again', () => {
    const book = listedBook();
    book.record('2026-05-01T09:00', proposer, removal());
    book.record(later, approver, retraction('330300-5'));

    expect(book.rules(later, proposer, removal())).toEqual([]);
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

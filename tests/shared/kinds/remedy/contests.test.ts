import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import { type DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { listedBook } from '../../../fixtures/books/listed-book.ts';
import { bannedBook, scoredBook, stayedBook } from '../../../fixtures/books/remedy-books.ts';
import { challenge, ruling, suspension } from '../../../fixtures/drafts/remedy-drafts.ts';
import { approver, proposer, reviewer } from '../../../fixtures/town/actors.ts';

const later = '2026-06-01T09:00';
const listing = '330300-4';
const starts = shanghai('2026-03-11T00:00');
const ends = shanghai('2027-03-11T00:00');
const stayed = shanghai('2026-04-01T09:00');

describe('G4: a stay interrupts the effect of a decision', () => {
  test('G4: a stay interrupts a decision from the order on, until there is a ruling', () => {
    expect(periods(stayedBook())).toEqual([[starts, stayed]]);
  });

  test('G4: a decision upheld after a stay has effect again, to its own end', () => {
    const book = stayedBook();
    book.record(later, reviewer, ruling(listing, 'upheld'));

    expect(periods(book)).toEqual([
      [starts, stayed],
      [shanghai(later), ends],
    ]);
  });

  test('G4: a listing interrupted by a stay still counts as one listing', () => {
    const book = stayedBook();
    book.record(later, reviewer, ruling(listing, 'upheld'));
    const third = { summary: '再犯', months: 36, offence: 'third' };

    expect(
      book.rules(later, approver, { kind: 'listing-proposed', caseId: 'case-2', body: third }),
    ).toEqual(['listing.offence-count']);
  });

  test('G4: a decision stayed before it begins stays on record without effect', () => {
    const book = listedBook();
    book.record('2026-03-10T10:00', proposer, suspension(listing));

    expect(periods(book)).toEqual([[starts, starts]]);
    book.record(later, reviewer, ruling(listing, 'upheld'));
    expect(periods(book)).toEqual([
      [starts, starts],
      [shanghai(later), ends],
    ]);
  });

  test('a ruling after the decision’s end brings nothing back', () => {
    const book = stayedBook();
    book.record('2027-06-01T09:00', reviewer, ruling(listing, 'upheld'));

    expect(periods(book)).toEqual([[starts, stayed]]);
  });

  test('a stay that is annulled never interrupted', () => {
    const book = stayedBook();
    book.record(later, proposer, {
      kind: 'retraction',
      body: { entry: '330300-6', effect: 'annulled', summary: '误录' },
    });

    expect(periods(book)).toEqual([[starts, ends]]);
  });

  test('a decision has one order of stay at a time', () => {
    expect(stayedBook().rules(later, reviewer, suspension(listing))).toEqual([
      'suspension.suspended-already',
    ]);
  });
});

describe('G4: rulings', () => {
  test.each(['annulled', 'void'])('G4: a decision found %s is as if it never was', (result) => {
    const book = stayedBook();
    book.record(later, reviewer, ruling(listing, result));

    expect(periods(book)).toEqual([]);
  });

  test('an annulled ruling annuls nothing', () => {
    const book = stayedBook();
    const { id } = book.record(later, reviewer, ruling(listing, 'annulled'));
    book.record(later, approver, {
      kind: 'retraction',
      body: { entry: id, effect: 'annulled', summary: '误录' },
    });

    expect(periods(book)).toEqual([[starts, stayed]]);
  });

  test('G1: a decision found unlawful was not upheld, and no longer has any effect', () => {
    const book = listedBook();
    book.record('2026-03-16T09:00', proposer, challenge(listing));
    book.record(later, reviewer, ruling(listing, 'unlawful'));

    expect(periods(book)).toEqual([[starts, shanghai(later)]]);
  });

  test('a varied decision has effect as varied', () => {
    const book = stayedBook();
    const until = '2026-09-11T00:00:00+08:00';
    book.record(later, reviewer, ruling(listing, 'varied', { varied: { effectiveUntil: until } }));

    expect(periods(book)).toEqual([
      [starts, stayed],
      [shanghai(later), shanghai('2026-09-11T00:00')],
    ]);
  });

  test('points can be varied', () => {
    const book = scoredBook();
    book.record('2026-03-16T09:00', proposer, challenge('330300-2'));
    book.record(later, reviewer, ruling('330300-2', 'varied', { varied: { points: 2 } }));

    expect(factsOf(book.entries)[1]?.body).toMatchObject({ points: 2 });
  });

  test('a variation is never heavier, and says what it varies', () => {
    const book = scoredBook();
    book.record('2026-03-16T09:00', proposer, challenge('330300-2'));
    const rules = (result: string, body: object) =>
      book.rules(later, reviewer, ruling('330300-2', result, body));

    expect(rules('varied', { varied: { points: 11 } })).toEqual(['ruling.heavier']);
    expect(rules('varied', {})).toEqual(['ruling.variation']);
    expect(rules('upheld', { varied: { points: 2 } })).toEqual(['ruling.variation']);
  });

  test('a variation doesn’t make a ban longer', () => {
    const book = bannedBook();
    book.record('2026-03-16T09:00', proposer, challenge('330300-2'));
    const varied = { effectiveUntil: '2028-01-01T00:00:00+08:00' };

    expect(book.rules(later, reviewer, ruling('330300-2', 'varied', { varied }))).toEqual([
      'ruling.heavier',
    ]);
  });

  test('an uncontested decision has no ruling, and a contested one has one', () => {
    const book = listedBook();

    expect(book.rules(later, reviewer, ruling(listing, 'upheld'))).toEqual(['ruling.nothing-open']);
    book.record('2026-03-16T09:00', proposer, challenge(listing));
    book.record(later, reviewer, ruling(listing, 'upheld'));
    expect(book.rules(later, reviewer, ruling(listing, 'annulled'))).toEqual([
      'ruling.nothing-open',
    ]);
  });
});

function periods(book: DeskBook): readonly unknown[] {
  return factsOf(book.entries)
    .filter(({ id }) => id === listing)
    .map(({ effectiveFrom, effectiveUntil }) => [effectiveFrom, effectiveUntil]);
}

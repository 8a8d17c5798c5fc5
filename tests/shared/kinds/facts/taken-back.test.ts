import { describe, expect, test } from 'vitest';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { takenBackBy } from '../../../../shared/kinds/facts/taken-back.ts';
import { listedBook } from '../../../fixtures/books/listed-book.ts';
import { removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { proposer } from '../../../fixtures/town/actors.ts';

describe('Art. 37: what recipients were told and is taken back can be named', () => {
  test('a removal takes back the listing of its case', () => {
    const book = listedBook();
    const listing = book.entries.find(({ kind }) => kind === 'listing');
    const removed = book.record('2026-05-04T09:00', proposer, removal());

    expect(takenBackBy(removed, book.entries)).toEqual([listing?.id]);
  });

  test('a retraction takes back what it retracts, and an entry that takes back nothing, nothing', () => {
    const book = listedBook();
    const listing = book.entries.find(({ kind }) => kind === 'listing');
    const body = { entry: listing?.id, effect: 'ended', summary: '撤销' };
    const retracted = book.record('2026-05-04T09:00', proposer, { kind: 'retraction', body });

    expect(takenBackBy(retracted, book.entries)).toEqual([listing?.id]);
    expect(book.entries.slice(0, -1).flatMap((one) => takenBackBy(one, book.entries))).toEqual([]);
  });

  test('a ruling that varies a decision takes back what it was before', () => {
    const [first] = listedBook().entries;
    if (!first) throw new Error('no entry');
    const ruling = (result: string) => ({
      ...first,
      kind: 'ruling',
      body: { of: '330300-1', result },
    });

    expect(takenBackBy(ruling('varied'), [])).toEqual(['330300-1']);
    expect(takenBackBy(ruling('annulled'), [])).toEqual(['330300-1']);
    expect(takenBackBy(ruling('upheld'), [])).toEqual([]);
  });

  test.each(theBook.kinds.filter(({ takesBack }) => takesBack).map((kind) => [kind.name, kind]))(
    'the kind %s, which takes back, says what',
    (_name, { annuls, stops, alsoTakesBack }) => {
      expect([annuls, stops, alsoTakesBack].some((said) => said !== undefined)).toBe(true);
    },
  );
});

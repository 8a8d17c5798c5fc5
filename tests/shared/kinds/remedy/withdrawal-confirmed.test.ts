import { describe, expect, test } from 'vitest';
import { listedBook } from '../../../fixtures/books/listed-book.ts';
import { removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { approver, county, proposer } from '../../../fixtures/town/actors.ts';

function removedBook() {
  const book = listedBook();
  const { id } = book.record('2026-05-04T09:00', proposer, removal());
  return { book, id };
}

function confirmation(of: string, body: object = {}) {
  return {
    kind: 'withdrawal-confirmed',
    body: { of, recipient: '示例信用平台', confirmedOn: '2026-05-06', ...body },
  };
}

describe('Art. 37: a recipient confirms that what was taken back is gone there too', () => {
  test('Art. 37: a recipient’s confirmation of a removal is recorded, and changes nothing', () => {
    const { book, id } = removedBook();

    expect(book.rules('2026-05-06T09:00', approver, confirmation(id))).toEqual([]);
  });

  test('Art. 37: a recipient’s confirmation of a retraction is recorded, too', () => {
    const book = listedBook();
    const listed = book.entries.at(-1)?.id;
    const retraction = {
      kind: 'retraction',
      body: { entry: listed, effect: 'ended', summary: '撤销' },
    };
    const { id } = book.record('2026-05-04T09:00', proposer, retraction);

    expect(book.rules('2026-05-06T09:00', approver, confirmation(id))).toEqual([]);
  });

  test.each([
    [
      'a listing, which takes nothing back',
      (book: ReturnType<typeof listedBook>) => book.entries[3]?.id,
    ],
    ['nothing that is on record', () => '330300-999'],
  ])('a recipient’s confirmation of %s is refused', (_name, idIn) => {
    const { book } = removedBook();

    expect(book.rules('2026-05-06T09:00', approver, confirmation(idIn(book) ?? ''))).toEqual([
      'reference.unknown-entry',
    ]);
  });

  test('a recipient confirms a withdrawal once, and another recipient still may', () => {
    const { book, id } = removedBook();
    book.record('2026-05-06T09:00', approver, confirmation(id));

    expect(book.rules('2026-05-07T09:00', approver, confirmation(id))).toEqual([
      'withdrawal-confirmed.recorded-already',
    ]);
    expect(
      book.rules('2026-05-07T09:00', approver, confirmation(id, { recipient: '示例采购平台' })),
    ).toEqual([]);
  });

  test.each([
    ['2026-05-03', 'withdrawal-confirmed.before-withdrawal'],
    ['2026-05-07', 'day.in-future'],
  ])('a recipient’s confirmation of %s is refused by %s', (confirmedOn, rule) => {
    const { book, id } = removedBook();

    expect(book.rules('2026-05-06T09:00', approver, confirmation(id, { confirmedOn }))).toEqual([
      rule,
    ]);
  });

  test('the county has no power over a recipient’s confirmation', () => {
    const { book, id } = removedBook();

    expect(book.rules('2026-05-06T09:00', county, confirmation(id))).toEqual(['role.not-allowed']);
  });
});

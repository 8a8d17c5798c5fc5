import { describe, expect, test } from 'vitest';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { listEntered } from '../../../fixtures/drafts/sourced-drafts.ts';
import { approver, proposer } from '../../../fixtures/town/actors.ts';

const now = '2026-03-20T10:00';

describe('Art. 21, G15: lists of the registry authority', () => {
  test('Art. 21, G15: an entry of a registry’s list is checked again, and leaves once', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', approver, listEntered());
    const checked = {
      kind: 'list-checked',
      body: { of: id, sourceCheckedAt: '2026-03-20T09:00:00+08:00' },
    };
    const left = { kind: 'list-left', body: { of: id } };
    expect(book.rules(now, approver, checked)).toEqual([]);

    book.record(now, proposer, left);

    expect(book.rules(now, proposer, left)).toEqual(['reference.unknown-entry']);
    expect(book.rules(now, approver, checked)).toEqual(['reference.unknown-entry']);
  });

  test('a check on a day that has one, or before, is refused; the next day’s is accepted, however many there were', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', approver, listEntered());
    const checked = (time: string) => ({
      kind: 'list-checked',
      body: { of: id, sourceCheckedAt: `${time}+08:00` },
    });
    const first = book.record('2026-03-04T10:00', approver, checked('2026-03-04T09:00:00'));
    // Thirty years of daily looks at this one, and as many at another.
    for (let n = 0; n < 22_000; n++)
      book.entries.push({ ...first, seq: 100 + n, id: `330300-9${n}` });

    expect(book.rules(now, approver, checked('2026-03-04T23:59:59'))).toEqual([
      'list.checked-already',
    ]);
    expect(book.rules(now, approver, checked('2026-03-03T09:00:00'))).toEqual([
      'list.checked-already',
    ]);
    expect(book.rules(now, approver, checked('2026-03-05T00:00:00'))).toEqual([]);
  });

  test('a subject is on one registry’s list once, and may come back', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', approver, listEntered());
    expect(book.rules(now, approver, listEntered())).toEqual(['list.entered-already']);
    expect(book.rules(now, approver, listEntered({ list: 'serious-violation' }))).toEqual([]);

    book.record(now, proposer, { kind: 'list-left', body: { of: id } });

    expect(book.rules(now, approver, listEntered())).toEqual([]);
  });

  test('a registry’s list is not checked in the future', () => {
    expect(townBook().rules('2026-03-02T08:59', approver, listEntered())).toEqual([
      'list.checked-in-future',
    ]);
  });
});

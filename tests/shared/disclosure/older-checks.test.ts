import { describe, expect, test } from 'vitest';
import { refusals } from '../../fixtures/books/refusals.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { licence } from '../../fixtures/drafts/registration-drafts.ts';
import { filing, provincialGrade } from '../../fixtures/drafts/sourced-drafts.ts';
import { approver } from '../../fixtures/town/actors.ts';

describe('older checks of a source', () => {
  test.each([
    ['a filing', filing, {}],
    ['a filing that says otherwise', filing, { filedOn: '2026-01-13' }],
    ['a grade', provincialGrade, {}],
    [
      'a grade of the same year under another number',
      provincialGrade,
      { number: '示环信评〔2026〕9号' },
    ],
  ])('an older check takes no newer one’s place: %s', (_, draft, body) => {
    const book = townBook();
    book.record(
      '2026-03-10T09:00',
      approver,
      draft({ sourceCheckedAt: '2026-03-09T09:00:00+08:00' }),
    );
    const older = draft({ ...body, sourceCheckedAt: '2026-03-01T09:00:00+08:00' });

    expect(refusals(book, '2026-03-10T09:01', approver, older)).toEqual(['sourced.older-check']);
  });

  test('an older check of a licence takes neither a newer one’s place nor that of its end', () => {
    const book = townBook();
    const { id } = book.record('2026-03-10T09:00', approver, licence({ checkedOn: '2026-03-02' }));
    const older = licence({ checkedOn: '2026-03-01' });
    const before = refusals(book, '2026-03-10T09:01', approver, older);
    book.record('2026-03-10T09:02', approver, {
      kind: 'licence-ended',
      body: { of: id },
    });
    const sinceEnded = licence({ checkedOn: '2026-03-09' });

    expect(before).toEqual(['sourced.older-check']);
    expect(refusals(book, '2026-03-10T09:03', approver, sinceEnded)).toEqual([
      'sourced.older-check',
    ]);
  });
});

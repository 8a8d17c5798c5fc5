import { describe, expect, test } from 'vitest';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { approver } from '../../../fixtures/town/actors.ts';
import { code, otherAgency } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';

function succession(predecessors: readonly string[], form = 'merger'): object {
  return { kind: 'succession', body: { form, predecessors, summary: '吸收合并' } };
}

describe('G11: succession', () => {
  test.each([
    ['of one on record', succession([otherAgency.code]), []],
    ['of nobody', succession([]), ['field.too-small']],
    ['of one unheard of', succession([makeUscc(90)]), ['succession.unknown-predecessor']],
    ['of itself', succession([code]), ['succession.in-a-circle']],
    [
      'of the same twice',
      succession([otherAgency.code, otherAgency.code]),
      ['succession.named-twice'],
    ],
    [
      'by division of two',
      succession([otherAgency.code, makeUscc(90)], 'division'),
      ['succession.unknown-predecessor', 'succession.one-is-divided'],
    ],
    ['by likeness', succession([otherAgency.code], 'likeness'), ['field.value']],
  ])('G11: a succession is accepted or refused: %s', (_, draft, rules) => {
    expect(refusals(townBook(), now, approver, draft)).toEqual(rules);
  });

  test('a succession in a circle is refused', () => {
    const book = townBook();
    book.record(now, approver, succession([otherAgency.code]));
    const back = { ...succession([code]), subject: otherAgency };

    expect(refusals(book, now, approver, back)).toEqual(['succession.in-a-circle']);
  });
});

import { describe, expect, test } from 'vitest';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { expertEntered } from '../../../fixtures/drafts/registration-drafts.ts';
import { approver, county } from '../../../fixtures/town/actors.ts';
import { agency, expert } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';
const rating = { kind: 'expert-rating', subject: expert, body: { draw: '330300-9', score: 95 } };
const left = {
  kind: 'expert-left',
  subject: expert,
  body: { ground: '出具虚假意见', summary: '退出专家库' },
};
const unknown = { subject: { kind: 'expert', code: 'X-0000000002' } };

describe('Art. 23: the pool of experts', () => {
  test.each([
    ['an expert who is new', { ...expertEntered(), ...unknown }, []],
    [
      'an expert without a name',
      { ...expertEntered(), ...unknown, personal: {} },
      ['person.name-missing'],
    ],
    ['an expert of no category', expertEntered({ categories: [] }), ['field.too-small']],
    [
      'another employer of an expert',
      expertEntered({ employers: [{ code: agency.code, from: '2025-01-01' }] }),
      [],
    ],
    [
      'an employment that ends before it begins',
      expertEntered({
        employers: [{ code: agency.code, from: '2025-01-01', until: '2024-12-31' }],
      }),
      ['employer.ends-before-start'],
    ],
    ['the exit of an expert in the pool', left, []],
    ['the exit of an expert who is not in it', { ...left, ...unknown }, ['expert.not-in-pool']],
  ])(
    'Art. 23: into the pool of experts or out of it is accepted or refused: %s',
    (_, draft, rules) => {
      expect(refusals(townBook(), now, approver, draft)).toEqual(rules);
    },
  );

  test('an expert who left the pool is no longer rated, and may enter again', () => {
    const book = townBook();
    book.record(now, approver, left);

    expect(refusals(book, now, county, rating)).toEqual(['expert.not-in-pool']);
    book.record(now, approver, expertEntered());
    expect(refusals(book, now, county, rating)).toEqual([]);
  });

  test('an expert is rated once for each draw (Art. 38)', () => {
    const book = townBook();
    book.record(now, county, rating);

    expect(refusals(book, now, approver, rating)).toEqual(['expert.rated-already']);
  });
});

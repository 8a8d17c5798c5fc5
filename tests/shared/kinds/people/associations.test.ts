import { describe, expect, test } from 'vitest';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { member } from '../../../fixtures/drafts/registration-drafts.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { actorAs, finance } from '../../../fixtures/town/actors.ts';
import { association, otherAgency } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';
const clerk = actorAs('association');
const rival = { kind: 'association', code: makeUscc(94) } as const;
const rating = {
  kind: 'association-rating',
  body: { association: association.code, scheme: '示例办法', rating: 'AAA', on: '2026-03-01' },
};
const left = { kind: 'association-member-left', body: { association: association.code } };
const notice = {
  kind: 'association-notice',
  body: { association: association.code, summary: '违反行规行约', document: '示协〔2026〕1号' },
};

describe('Arts. 13, 14: members of an association', () => {
  test.each([
    ['a new one', { ...member(), subject: otherAgency }, []],
    ['the same again', member(), ['association.member-already']],
    ['from tomorrow', memberFrom('2026-03-21'), ['day.in-future']],
    ['one that leaves', left, []],
    [
      'one that never joined leaves',
      { ...left, subject: otherAgency },
      ['association.not-a-member'],
    ],
    ['a rating of a member', rating, []],
    ['a rating of another', { ...rating, subject: otherAgency }, ['association.not-a-member']],
    ['Art. 15: a notice about whomever', { ...notice, subject: otherAgency }, []],
  ])('Arts. 13, 14: a membership is accepted or refused: %s', (_, draft, rules) => {
    expect(refusals(townBook(), now, clerk, draft)).toEqual(rules);
  });

  test.each([
    ['member', member()],
    ['leaving', left],
    ['rating', rating],
    ['notice', notice],
  ])('no association speaks for another: %s', (_, draft) => {
    expect(refusals(townBook(), now, actorAs('association', rival), draft)).toContain(
      'role.not-own-matter',
    );
  });

  test('a member that left an association may join again', () => {
    const book = townBook();
    book.record(now, clerk, left);

    expect(refusals(book, now, clerk, rating)).toEqual(['association.not-a-member']);
    expect(refusals(book, now, clerk, member())).toEqual([]);
  });
});

test.each([
  ['2026-03-20', []],
  ['2026-03-21', ['day.in-future']],
])('Arts. 17, 33: a commendation awarded on %s is accepted or refused', (awardedOn, rules) => {
  const draft = { kind: 'commendation', body: { title: '示例先进单位', awardedOn } };

  expect(refusals(townBook(), now, finance, draft)).toEqual(rules);
});

function memberFrom(from: string): object {
  const body = { association: association.code, from };
  return { kind: 'association-member', subject: otherAgency, body };
}

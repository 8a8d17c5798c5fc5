import { expect, test } from 'vitest';
import { townBook } from '../../fixtures/books/town-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { associationRating } from '../../fixtures/drafts/registration-drafts.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { actorAs } from '../../fixtures/town/actors.ts';
import { code } from '../../fixtures/town/subjects.ts';
import { today } from './innocent-street.ts';
import { standingAt } from './street-of-agencies.ts';

test('an association’s rating is shown as its own, even if it cites an authority', () => {
  const book = townBook();
  const cited = { ...basis, authority: '示例市生态环境局' };
  book.record('2026-03-02T09:00', actorAs('association'), { ...associationRating(), basis: cited });

  expect(factsIn(standingAt(book.entries, code, today), 'association-rating')).toMatchObject([
    { ratedBy: actorAs('association').authority },
  ]);
});

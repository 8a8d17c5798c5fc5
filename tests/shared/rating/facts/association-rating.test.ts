import { expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { associationRating } from '../../../fixtures/drafts/registration-drafts.ts';
import { factsIn } from '../../../fixtures/records/facts-in.ts';
import { actorAs } from '../../../fixtures/town/actors.ts';
import { association, code } from '../../../fixtures/town/subjects.ts';

test.each([
  ['before any rating', '2026-03-02T08:59', []],
  ['after the first rating', '2026-03-02T09:00', ['AAA']],
  ['after the second rating', '2026-06-02T09:00', ['A']],
  ['after the member left', '2026-07-02T09:00', []],
])(
  'Art. 14: a standing of a past time has the association’s rating of that time: %s',
  (_, time, ratings) => {
    const clerk = actorAs('association');
    const book = townBook();
    book.record('2026-03-02T09:00', clerk, associationRating({ rating: 'AAA' }));
    book.record('2026-06-02T09:00', clerk, associationRating({ rating: 'A' }));
    book.record('2026-07-02T09:00', clerk, {
      kind: 'association-member-left',
      body: { association: association.code },
    });
    const own = book.entries.filter(({ subject }) => subject.code === code);

    const standing = standingOf(own, wenzhou, shanghai(time));

    expect(factsIn(standing, 'association-rating').map(({ rating }) => rating)).toEqual(ratings);
  },
);

import { describe, expect, test } from 'vitest';
import { shanghai } from '../../fixtures/books/desk-book.ts';
import { aboutAgency, recordAt } from '../../fixtures/books/standing-at.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { associationRating, licence } from '../../fixtures/drafts/registration-drafts.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { actorAs, approver } from '../../fixtures/town/actors.ts';
import { association } from '../../fixtures/town/subjects.ts';

test('Art. 33: a commendation is shown with the authority that gave it', () => {
  const book = townBook();
  const body = { title: '示例先进单位', awardedOn: '2026-01-20' };
  const { id } = book.record('2026-03-02T09:00', approver, { kind: 'commendation', body });

  expect(factsIn(recordAt(aboutAgency(book), '2026-03-02T09:00'), 'commendation')).toEqual([
    {
      kind: 'commendation',
      entries: [id],
      from: shanghai('2026-03-02T09:00'),
      title: '示例先进单位',
      awardedOn: '2026-01-20',
      basis,
    },
  ]);
});

describe('Art. 14: an association’s rating of its member', () => {
  const rated = () => {
    const book = townBook();
    book.record('2026-03-02T09:00', actorAs('association'), associationRating());
    book.record('2026-06-02T09:00', actorAs('association'), associationRating({ rating: 'A' }));
    return book;
  };

  test('Art. 14: an association’s rating is shown with its scheme, and only the last one', () => {
    expect(
      factsIn(recordAt(aboutAgency(rated()), '2026-06-02T09:00'), 'association-rating'),
    ).toMatchObject([
      { association: association.code, ratedBy: actorAs('association').authority, rating: 'A' },
    ]);
  });

  test('Art. 14: an association’s rating ends with the membership, and the membership itself is not shown', () => {
    const book = rated();
    book.record('2026-06-03T09:00', actorAs('association'), {
      kind: 'association-member-left',
      body: { association: association.code },
    });

    expect(JSON.stringify(recordAt(aboutAgency(book), '2026-06-03T09:00'))).not.toContain(
      association.code,
    );
    expect(JSON.stringify(recordAt(aboutAgency(townBook()), '2026-03-02T09:00'))).not.toContain(
      association.code,
    );
  });
});

test('facts that decide nothing put no agency into the register', () => {
  const book = townBook();
  book.record('2026-03-02T09:00', approver, licence());
  book.record('2026-03-03T09:00', approver, {
    kind: 'registration-withdrawn',
    body: { summary: '不再从业' },
  });

  expect(recordAt(aboutAgency(book), '2026-03-03T09:00')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { kinds } from '../../../../shared/kinds/book/the-book.ts';
import { codePlacesOf } from '../../../../shared/kinds/form/code-places.ts';

test('wherever a body names an organisation by its code, the write door checks whether it was verified', () => {
  const places = kinds.flatMap(({ name, body }) =>
    codePlacesOf(body).map((place) => `${name} ${place.join('.')}`),
  );

  expect(places.toSorted()).toEqual([
    'association-member association',
    'association-member-left association',
    'association-notice association',
    'association-rating association',
    'ban namesakes.*',
    'demerit agency',
    'draw-committed parties.*',
    'engagement-opened client',
    'engagement-repudiated agency',
    'expert-entered employers.*.code',
    'inspections-committed recused.*.agency',
    'inspections-drawn visits.*.agency',
    'joint-liability with.*',
    'listing-proposed namesakes.*',
    'practitioner-left agency',
    'practitioner-registered agency',
    'registration-changed namesakes.*',
    'registration-confirmed namesakes.*',
    'registration-filed namesakes.*',
  ]);
});

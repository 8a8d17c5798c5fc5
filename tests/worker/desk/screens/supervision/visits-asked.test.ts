import { expect, test } from 'vitest';
import { visitsAsked } from '../../../../../worker/desk/screens/supervision/visits-asked.ts';
import { codeOf } from '../../../../fixtures/desk/drafts.ts';

const all = Array.from({ length: 250 }, (_, n) => ({ agency: codeOf(n), inspectors: ['浙C-001'] }));

test.each([
  ['', 1, 100],
  ['?from=101', 101, 200],
  ['?from=201', 201, 250],
  ['?from=0', 1, 100],
  ['?from=9999', 250, 250],
  ['?from=-1', 1, 100],
  ['?from=1e3', 1, 100],
  ['?from=%3Cb%3E', 1, 100],
])('of a plan’s 250 visits the address %j shows those from %i to %i', (query, first, last) => {
  const shown = visitsAsked(new URL(`https://office.example/plan${query}`), all);

  expect(shown).toMatchObject({ first, last, inAll: 250 });
  expect(shown.visits).toEqual(all.slice(first - 1, last));
});

test('a plan without visits shows none', () => {
  const url = new URL('https://office.example/plan?from=101');

  expect(visitsAsked(url, []).visits).toEqual([]);
});

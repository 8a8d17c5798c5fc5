import { expect, test } from 'vitest';
import { kinds } from '../../../../shared/kinds/book/the-book.ts';
import { open } from '../../../fixtures/desk/browse.ts';
import { administrator, enrolled, invited } from '../../../fixtures/desk/people.ts';

test('who gives grants sees what each role may record, every kind of it', async () => {
  const { secret } = await administrator();

  const html = await (await open('/accounts/roles', secret)).text();

  const rows = Array.from(html.matchAll(/<th scope="row">([^<]*)<.*?<\/tr>/gs), ([row, title]) => ({
    title,
    marks: row.match(/>(可以|限本人、本单位)</g)?.length ?? 0,
  }));
  expect(rows).toEqual(
    expect.arrayContaining(
      kinds.map(({ title, roles }) => ({ title: title.zh, marks: roles.length })),
    ),
  );
  expect(rows).toHaveLength(kinds.length);
});

test('an officer who gives none is refused the page', async () => {
  const officer = await enrolled('office', await invited({ role: 'city-regulator' }));

  expect((await open('/accounts/roles', officer.secret)).status).toBe(403);
});

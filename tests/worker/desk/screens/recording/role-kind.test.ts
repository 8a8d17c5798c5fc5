import { beforeAll, describe, expect, test } from 'vitest';
import { theBook } from '../../../../../shared/kinds/book/the-book.ts';
import { actsForItself } from '../../../../../shared/kinds/form/own-matter.ts';
import { roles } from '../../../../../shared/ledger/entry.ts';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

const code = codeOf(1);

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('registrar');
  await record(token, registration(code));
});

describe.each(roles.filter((role) => !actsForItself(role)))('a %s', (role) => {
  let guest: Guest;
  const allowed = theBook.kinds.filter(
    ({ roles: may, subjects }) => may.includes(role) && subjects.includes('agency'),
  );

  beforeAll(async () => {
    guest = await enrolled('office', await invited({ name: '示例人员', role }));
  });

  test('is offered the kinds that the role may record about an agency, and no other', async () => {
    const html = await (await open(`/subjects/of/${code}`, guest.secret)).text();

    const offered = [...html.matchAll(/<option value="([a-z-]+)"/g)].map(([, name]) => name);
    expect(offered.toSorted()).toEqual(allowed.map(({ name }) => name).toSorted());
  });

  test('begins none of the others by a forged request', async () => {
    const forbidden = theBook.kinds.filter((kind) => !allowed.includes(kind));

    for (const { name } of forbidden) {
      const answer = await send('/drafts/new', { subject: code, kind: name }, guest.secret);
      expect([name, answer.status]).toEqual([name, 403]);
    }
  });
});

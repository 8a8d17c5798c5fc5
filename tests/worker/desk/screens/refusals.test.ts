import { beforeAll, describe, expect, test } from 'vitest';
import { open, send } from '../../../fixtures/desk/browse.ts';
import { setClock } from '../../../fixtures/desk/desk.ts';
import {
  administrator,
  enrolled,
  entranceOf,
  type Guest,
  invited,
} from '../../../fixtures/desk/people.ts';

let admin: Guest;

const newcomer = async () => enrolled('office', await invited({ role: 'city-regulator' }));

async function refusalsOf({ person }: Guest) {
  using office = await entranceOf('office');
  const acts = await office.acts(admin.secret, 1e9, 500);
  return acts.filter((act) => act.what === 'refused' && act.by === person);
}

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  admin = await administrator();
});

describe('a request that its sender may not make', () => {
  test('is in the account log: who, which door, when and why, and nothing of what was sent', async () => {
    const officer = await newcomer();
    await send(
      '/accounts/of/u-somebody?x=secret-1',
      { act: 'close', why: 'secret-2' },
      officer.secret,
    );

    const refused = await refusalsOf(officer);

    expect(refused).toEqual([
      {
        number: expect.any(Number),
        at: '2026-11-02T01:00:00.000Z',
        by: officer.person,
        person: officer.person,
        what: 'refused',
        request: 'POST /accounts/of/:person',
        because: 'forbidden',
      },
    ]);
    const html = await (await open('/accounts/log', admin.secret)).text();
    expect(html).toContain('请求被拒');
    expect(html).toContain('POST /accounts/of/:person');
    expect(html).not.toMatch(/secret-[12]|u-somebody/);
  });

  test('sent by another site in somebody’s name is told apart', async () => {
    const officer = await newcomer();
    await send('/sessions', { end: 'all' }, officer.secret, { 'Sec-Fetch-Site': 'cross-site' });

    expect(await refusalsOf(officer)).toMatchObject([
      { request: 'POST /sessions', because: 'not-from-here' },
    ]);
  });

  test('a hundred times is written down once, and another door again', async () => {
    const officer = await newcomer();
    for (let times = 0; times < 100; times++) await open('/accounts', officer.secret);
    expect(await refusalsOf(officer)).toHaveLength(1);

    await setClock('2026-11-02T01:20:00.000Z');
    await open('/accounts/new', officer.secret);
    expect(await refusalsOf(officer)).toHaveLength(2);
  });

  test('by a stranger is not: nobody knows who that is', async () => {
    using office = await entranceOf('office');
    const before = await office.acts(admin.secret, 1e9, 500);
    await send('/sessions', {}, 'no-session', { 'Sec-Fetch-Site': 'cross-site' });

    expect(await office.acts(admin.secret, 1e9, 500)).toHaveLength(before.length);
  });

  test('what is allowed, or not there, leaves no trace', async () => {
    const officer = await newcomer();
    await open('/', officer.secret);
    await open('/no-such-page', officer.secret);

    expect(await refusalsOf(officer)).toEqual([]);
  });
});

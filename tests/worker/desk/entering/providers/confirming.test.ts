import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setClock } from '../../../../fixtures/desk/desk.ts';
import {
  administrator,
  enrolled,
  entranceOf,
  freshNetwork,
  type Guest,
  invited,
  visitorOf,
} from '../../../../fixtures/desk/people.ts';
import { comeBy, providersOf, returnedFrom } from '../../../../fixtures/desk/vouched.ts';

const start = '2026-11-02T01:00:00.000Z';
const later = '2026-11-02T01:20:00.000Z';
beforeAll(() => setClock(start));
afterEach(() => setClock(start));

const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000);

async function signedIn(sub: string, more: Readonly<Record<string, unknown>> = {}) {
  const claims = { sub, name: `郑${sub}`, dept: 'regulator', ...more };
  const back = await comeBy({ front: 'office', provider: 'city', claims, now: start });
  if (!('secret' in back)) throw new Error(back.kind);
  return back.secret;
}

/** Goes to the provider from within a session, and comes back. */
async function goAgain(
  intent: 'confirm' | 'link',
  secret: string,
  claims: Readonly<Record<string, unknown>>,
  now: string,
) {
  using ways = await providersOf('office');
  const gone = await ways.goAgain('city', intent, secret, '/accounts');
  if (gone.kind !== 'away') return gone;
  const url = new URL(gone.to);
  const errand = { front: 'office', provider: 'city', claims, now } as const;
  const brought = { attempt: gone.attempt, secret };
  const back = await ways.back('city', returnedFrom(url, errand).href, brought, freshNetwork());
  return { ...back, asked: url.searchParams };
}

describe('showing again that it is you, at the provider', () => {
  test('asks the provider for a sign-in of this moment, and goes on under another secret', async () => {
    const secret = await signedIn('again');
    await setClock(later);
    const claims = { sub: 'again', auth_time: seconds(later) };

    const { asked, ...back } = (await goAgain('confirm', secret, claims, later)) as Awaited<
      ReturnType<typeof goAgain>
    > & { asked: URLSearchParams };

    expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0']);
    expect(back).toMatchObject({ kind: 'entered', to: '/accounts' });
    expect(await visitorOf('office', secret)).toBeUndefined();
    const next = 'secret' in back ? String(back.secret) : '';
    expect((await visitorOf('office', next))?.confirmedAt).toBe(later);
  });

  test.each([
    ['an hour ago', seconds(start) - 3600],
    ['at no time that it tells', undefined],
  ])('is not shown by whom the provider saw %s', async (_name, auth_time) => {
    const sub = `stale-${auth_time}`;
    const secret = await signedIn(sub);
    await setClock(later);

    const back = await goAgain('confirm', secret, { sub, auth_time }, later);

    expect(back.kind).toBe('not-fresh');
    expect((await visitorOf('office', secret))?.confirmedAt).toBe(start);
  });

  test('a time to come counts as now', async () => {
    const secret = await signedIn('ahead', { auth_time: seconds(start) + 86_400 });

    expect((await visitorOf('office', secret))?.confirmedAt).toBe(start);
  });

  test('is not shown by somebody else’s sign-in', async () => {
    const secret = await signedIn('mine');
    await signedIn('another');

    const back = await goAgain('confirm', secret, { sub: 'another' }, start);

    expect(back.kind).toBe('another');
  });

  test('who came in by a sign-in of the morning is asked before what harms somebody', async () => {
    const morning = seconds(start) - 3 * 3600;
    const secret = await signedIn('morning', { auth_time: morning });

    expect((await visitorOf('office', secret))?.confirmedAt).toBe('2026-11-01T22:00:00.000Z');
  });
});

describe('linking the provider to an account with a passkey', () => {
  let officer: Guest;

  beforeAll(async () => {
    officer = await enrolled('office', await invited({ name: '郑关联', role: 'city-regulator' }));
  });

  test('opens that account from now on, and no second one', async () => {
    const linked = await goAgain('link', officer.secret, { sub: 'linked' }, start);

    const claims = { sub: 'linked', name: '郑关联', dept: 'canteen' };
    const back = await comeBy({ front: 'office', provider: 'city', claims, now: start });
    const secret = 'secret' in back ? back.secret : '';
    expect(linked).toMatchObject({ kind: 'linked', secret: officer.secret });
    expect(await visitorOf('office', secret)).toMatchObject({
      person: officer.person,
      way: 'provider',
    });
  });

  test('takes over nobody else’s', async () => {
    await signedIn('taken');

    expect((await goAgain('link', officer.secret, { sub: 'taken' }, start)).kind).toBe('another');
  });

  test('asks for the passkey first', async () => {
    await setClock(later);

    expect((await goAgain('link', officer.secret, { sub: 'late' }, later)).kind).toBe('not-fresh');
  });

  test('ends with a new invitation: who lost the account is safe from its finder', async () => {
    const guest = await enrolled('office', await invited({ name: '郑再邀', role: 'auditor' }));
    await goAgain('link', guest.secret, { sub: 'finder' }, start);
    const admin = await administrator();
    using entrance = await entranceOf('office');
    const again = await entrance.inviteAgain(admin.secret, guest.person);
    if (again.kind !== 'done' || !again.done) throw new Error(again.kind);

    await enrolled('office', again.done);

    const claims = { sub: 'finder', name: '郑再邀', dept: 'regulator' };
    const back = await comeBy({ front: 'office', provider: 'city', claims, now: start });
    expect(back.kind).toBe('ended');
  });

  test('a session that is over, or none, goes nowhere', async () => {
    expect((await goAgain('link', '', { sub: 'x' }, start)).kind).toBe('over');
    expect((await goAgain('confirm', 'x'.repeat(43), { sub: 'x' }, start)).kind).toBe('over');
  });
});

import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { ledger, setClock } from '../../../fixtures/desk/desk.ts';
import {
  enrolled,
  entranceOf,
  freshNetwork,
  invited,
  originOf,
  signIn,
  visitorOf,
} from '../../../fixtures/desk/people.ts';
import { SoftAuthenticator } from '../../../fixtures/desk/soft-authenticator.ts';

beforeAll(() => setClock('2026-11-02T01:00:00.000Z'));

const officer = { role: 'city-regulator' } as const;

describe('an invitation', () => {
  test('lets its person enrol a passkey, and in', async () => {
    const guest = await enrolled('office', await invited(officer));

    const visitor = await visitorOf('office', guest.secret);

    expect(visitor).toMatchObject({ person: guest.person, grant: { role: 'city-regulator' } });
  });

  test('is worth nothing a second time, nor once a newer one was given, nor after 72 hours', async () => {
    const used = await invited(officer);
    await enrolled('office', used);
    const superseded = await invited(officer);
    using entrance = await entranceOf('office');
    const newer = await entrance.inviteAdministrator(
      { name: '', authority: '', administers: false, days: 1 },
      superseded.person,
    );
    const old = await invited(officer);
    await setClock('2026-11-05T01:00:01.000Z');
    const asked = [used, superseded, old, newer as typeof old].map(({ secret }) =>
      entrance.enrolmentOptions(secret, freshNetwork()),
    );

    const kinds = (await Promise.all(asked)).map((answer) => 'kind' in answer && answer.kind);
    await setClock('2026-11-02T01:00:00.000Z');

    expect(kinds).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  test('opens only the front of its person', async () => {
    const { secret } = await invited(officer);
    using counter = await entranceOf('counter');

    expect(await counter.enrolmentOptions(secret, freshNetwork())).toMatchObject({
      kind: 'refused',
    });
  });

  test('the desk keeps no secret of an invitation or a session', async () => {
    const invitation = await invited(officer);
    const guest = await enrolled('office', invitation);

    const everything = await runInDurableObject(ledger(), (_object, { storage }) =>
      ['invitations', 'sessions', 'accountActs', 'accounts', 'spentChallenges']
        .map((table) => JSON.stringify(storage.sql.exec(`SELECT * FROM ${table}`).toArray()))
        .join(),
    );

    expect(everything).toContain(guest.person);
    expect(everything).not.toContain(guest.secret);
    expect(everything).not.toContain(invitation.secret);
  });

  test('used anew ends the lost passkey and the sessions that it opened', async () => {
    const thief = await enrolled('office', await invited(officer));
    using entrance = await entranceOf('office');
    const plan = { name: '', authority: '', administers: false, days: 1 };
    const again = await entrance.inviteAdministrator(plan, thief.person);
    if ('fault' in again) throw new Error(again.fault.en);
    expect(await visitorOf('office', thief.secret)).toBeDefined();

    await enrolled('office', again);

    expect(await visitorOf('office', thief.secret)).toBeUndefined();
    expect(await signIn('office', thief.key)).toMatchObject({ kind: 'refused' });
  });
});

describe('a passkey', () => {
  test('signs in, each time with another secret', async () => {
    const guest = await enrolled('office', await invited(officer));

    const first = await signIn('office', guest.key);
    const second = await signIn('office', guest.key);

    expect([first.kind, second.kind]).toEqual(['entered', 'entered']);
    expect(first).not.toEqual(second);
  });

  test('an answer replayed opens nothing', async () => {
    const guest = await enrolled('office', await invited(officer));
    using entrance = await entranceOf('office');
    const options = await entrance.signInOptions();
    if (!options) throw new Error();
    const answer = await guest.key.get(options);

    const kinds = [
      (await entrance.signIn(answer, freshNetwork())).kind,
      (await entrance.signIn(answer, freshNetwork())).kind,
    ];

    expect(kinds).toEqual(['entered', 'refused']);
  });

  test('of two that come with one answer at once, one comes in', async () => {
    const guest = await enrolled('office', await invited(officer));
    using entrance = await entranceOf('office');
    const options = await entrance.signInOptions();
    if (!options) throw new Error();
    const answer = await guest.key.get(options);

    const both = await Promise.all([
      entrance.signIn(answer, freshNetwork()),
      entrance.signIn(answer, freshNetwork()),
    ]);

    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['entered', 'refused']);
  });

  test('a challenge of our own making, of yesterday, or for something else is none', async () => {
    const guest = await enrolled('office', await invited(officer));
    using entrance = await entranceOf('office');
    using counter = await entranceOf('counter');
    const old = await entrance.signInOptions();
    await setClock('2026-11-02T01:05:01.000Z');
    const confirm = await entrance.confirmOptions(guest.secret);
    const foreign = await counter.signInOptions();
    const made = JSON.stringify({ challenge: 'A'.repeat(96) });

    const answers = [old, confirm, foreign, made].map(async (options) =>
      entrance.signIn(await guest.key.get(options ?? made), freshNetwork()),
    );
    const kinds = (await Promise.all(answers)).map(({ kind }) => kind);
    await setClock('2026-11-02T01:00:00.000Z');

    expect(new Set(kinds)).toEqual(new Set(['refused']));
  });

  test.each([
    ['for another site', { origin: 'https://office.example.evil.test' }],
    ['for the other front', { origin: originOf.counter }],
    ['for another RP id', { rpId: 'example' }],
    ['without finger, face or PIN', { isVerified: false }],
  ])('a signature %s is refused', async (_name, twist) => {
    const guest = await enrolled('office', await invited(officer));

    expect(await signIn('office', guest.key, twist)).toMatchObject({ kind: 'refused' });
  });

  test('an enrolment without finger, face or PIN is refused, and its invitation stays open', async () => {
    const invitation = await invited(officer);
    using entrance = await entranceOf('office');
    const key = await SoftAuthenticator.make(originOf.office);
    const asked = await entrance.enrolmentOptions(invitation.secret, freshNetwork());
    if (!('options' in asked)) throw new Error();
    const answer = await key.create(asked.options, { isVerified: false });

    const refused = await entrance.enrol(invitation.secret, answer, freshNetwork());

    expect(refused).toMatchObject({ kind: 'refused' });
    expect((await enrolled('office', invitation)).person).toBe(invitation.person);
  });

  test('one that counts backwards is a clone: it and all that it opened end, and the log says so', async () => {
    const guest = await enrolled('office', await invited(officer));
    await signIn('office', guest.key, { counter: 9 });

    const cloned = await signIn('office', guest.key, { counter: 4 });

    expect(cloned).toEqual({ kind: 'cloned' });
    expect(await visitorOf('office', guest.secret)).toBeUndefined();
    expect(await signIn('office', guest.key, { counter: 20 })).toMatchObject({ kind: 'refused' });
  });

  test('another’s passkey confirms nothing in one’s session', async () => {
    const guest = await enrolled('office', await invited(officer));
    const other = await enrolled('office', await invited(officer));
    using entrance = await entranceOf('office');
    const options = await entrance.confirmOptions(guest.secret);
    if (!options) throw new Error();

    const answer = await entrance.confirm(
      guest.secret,
      await other.key.get(options),
      freshNetwork(),
    );

    expect(answer).toMatchObject({ kind: 'refused' });
  });
});

describe('guessing', () => {
  test('locks out further guesses from that network, and nobody who has a passkey', async () => {
    const guest = await enrolled('office', await invited(officer));
    const stranger = await SoftAuthenticator.make(originOf.office);
    using entrance = await entranceOf('office');
    for (let tries = 0; tries < 10; tries++) await signIn('office', stranger, {}, '192.0.2.7');

    const guess = await entrance.enrolmentOptions('x'.repeat(43), '192.0.2.7');

    expect(guess).toMatchObject({ kind: 'locked' });
    expect(await signIn('office', guest.key, {}, '192.0.2.7')).toMatchObject({ kind: 'entered' });
  });

  test.each([
    ['nothing', undefined],
    ['text', 'x'],
    ['a list', []],
    ['an empty passkey', { id: '', rawId: '', type: 'public-key', response: {} }],
    ['megabytes', { id: 'A'.repeat(1_000_000) }],
  ])('an answer that is %s is refused as any other', async (_name, answer) => {
    using entrance = await entranceOf('counter');

    expect(await entrance.signIn(answer, freshNetwork())).toMatchObject({ kind: 'refused' });
  });
});

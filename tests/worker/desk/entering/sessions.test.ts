import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf } from '../../../fixtures/desk/drafts.ts';
import {
  administrator,
  enrolled,
  entranceOf,
  freshNetwork,
  invited,
  signIn,
  visitorOf,
} from '../../../fixtures/desk/people.ts';

const start = '2026-11-02T01:00:00.000Z';
beforeAll(() => setClock(start));
afterEach(() => setClock(start));

const officer = { role: 'city-regulator' } as const;
const agency = {
  role: 'agency',
  authority: '示例瓯江环境科技有限公司',
  speaksFor: { kind: 'agency', code: codeOf(1) },
} as const;

const newOfficer = async () => enrolled('office', await invited(officer));

describe('a session', () => {
  test('is over after thirty minutes without a request', async () => {
    const { secret } = await newOfficer();
    await setClock('2026-11-02T01:29:00.000Z');
    const used = await visitorOf('office', secret);
    await setClock('2026-11-02T01:58:00.000Z');
    const usedAgain = await visitorOf('office', secret);
    await setClock('2026-11-02T02:28:00.000Z');

    expect([used, usedAgain].every((visitor) => visitor !== undefined)).toBe(true);
    expect(await visitorOf('office', secret)).toBeUndefined();
  });

  test('is over after twelve hours, however busy', async () => {
    const { secret } = await newOfficer();
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      await setClock(new Date(Date.parse(start) + minutes * 60_000).toISOString());
      expect(await visitorOf('office', secret)).toBeDefined();
    }
    await setClock('2026-11-02T13:00:00.000Z');

    expect(await visitorOf('office', secret)).toBeUndefined();
  });

  test('of one front is worth nothing at the other', async () => {
    const [inside, outside] = [
      await newOfficer(),
      await enrolled('counter', await invited(agency)),
    ];

    expect(await visitorOf('counter', inside.secret)).toBeUndefined();
    expect(await visitorOf('office', outside.secret)).toBeUndefined();
    expect(await signIn('counter', inside.key)).toMatchObject({ kind: 'refused' });
    expect(await signIn('office', outside.key)).toMatchObject({ kind: 'refused' });
  });

  test('goes on under another secret once a grant is chosen, and the one before opens nothing', async () => {
    const guest = await newOfficer();
    using entrance = await entranceOf('office');
    const [grant] = (await visitorOf('office', guest.secret))?.grants ?? [];

    const chosen = await entrance.choose(guest.secret, grant?.id ?? '');

    expect(await visitorOf('office', guest.secret)).toBeUndefined();
    expect(await visitorOf('office', chosen?.secret ?? '')).toMatchObject({ grant });
  });

  test('chooses no grant of another’s', async () => {
    const [guest, other] = [await newOfficer(), await newOfficer()];
    using entrance = await entranceOf('office');
    const [foreign] = (await visitorOf('office', other.secret))?.grants ?? [];

    expect(await entrance.choose(guest.secret, foreign?.id ?? '')).toBeUndefined();
  });

  test('acts by no grant that has run out or was taken away', async () => {
    const guest = await enrolled('office', await invited({ ...officer, days: 1 }));
    const taken = await newOfficer();
    const admin = await administrator();
    using entrance = await entranceOf('office');
    const [grant] = (await visitorOf('office', taken.secret))?.grants ?? [];
    await entrance.endGrant(admin.secret, grant?.id ?? '');

    expect(await visitorOf('office', taken.secret)).toMatchObject({ grants: [] });
    expect((await visitorOf('office', taken.secret))?.grant).toBeUndefined();
    await setClock('2026-11-03T00:59:00.000Z');
    const entered = await signIn('office', guest.key);
    const secret = entered.kind === 'entered' ? entered.secret : '';
    expect((await visitorOf('office', secret))?.grant).toBeDefined();
    await setClock('2026-11-03T01:00:00.000Z');
    expect((await visitorOf('office', secret))?.grant).toBeUndefined();
  });

  test('of a closed account is over at once', async () => {
    const guest = await newOfficer();
    const admin = await administrator();
    using entrance = await entranceOf('office');

    const closed = await entrance.closeAccount(admin.secret, guest.person);

    expect(closed).toMatchObject({ kind: 'done' });
    expect(await visitorOf('office', guest.secret)).toBeUndefined();
    expect(await signIn('office', guest.key)).toMatchObject({ kind: 'refused' });
  });

  test('is listed and can be ended from another; nobody ends another person’s', async () => {
    const guest = await newOfficer();
    const other = await newOfficer();
    const elsewhere = await signIn('office', guest.key);
    const secret = elsewhere.kind === 'entered' ? elsewhere.secret : '';
    using entrance = await entranceOf('office');
    const listed = await entrance.sessions(secret);
    const first = await visitorOf('office', guest.secret);
    await entrance.endSession(other.secret, first?.session);
    const stillThere = await visitorOf('office', guest.secret);

    await entrance.endSession(secret, first?.session);

    expect(listed.length).toBe(2);
    expect(stillThere).toBeDefined();
    expect(await visitorOf('office', guest.secret)).toBeUndefined();
    expect(await visitorOf('office', secret)).toBeDefined();
  });

  test.each(['', 'x', 'x'.repeat(43), 'x'.repeat(100_000), 'null'])(
    'none is opened by a made-up secret',
    async (secret) => {
      expect(await visitorOf('office', secret)).toBeUndefined();
    },
  );
});

describe('what hands an account away', () => {
  test('asks for the passkey again five minutes after it was shown, and goes on once it was', async () => {
    const admin = await administrator();
    const guest = await newOfficer();
    await setClock('2026-11-02T01:05:00.000Z');
    using entrance = await entranceOf('office');

    const asked = await entrance.closeAccount(admin.secret, guest.person);
    const options = await entrance.confirmOptions(admin.secret);
    const answer = await admin.key.get(options ?? '');
    const confirmed = await entrance.confirm(admin.secret, answer, freshNetwork());
    const secret = confirmed.kind === 'entered' ? confirmed.secret : '';

    expect(asked).toEqual({ kind: 'confirm' });
    expect(await visitorOf('office', admin.secret)).toBeUndefined();
    expect(await entrance.closeAccount(secret, guest.person)).toMatchObject({ kind: 'done' });
  });
});

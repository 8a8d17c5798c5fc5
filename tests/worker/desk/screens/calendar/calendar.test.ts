import { beforeAll, describe, expect, test } from 'vitest';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { openCounter, sendCounter } from '../../../../fixtures/desk/browse-counter.ts';
import { makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, notice, proposal, registration } from '../../../../fixtures/desk/drafts.ts';
import {
  administrator,
  enrolled,
  entranceOf,
  type Guest,
  invited,
} from '../../../../fixtures/desk/people.ts';

const code = codeOf(1);
let admin: Guest;
let officer: Guest;

const newcomer = async () => enrolled('office', await invited({ role: 'city-regulator' }));
const agent = async () => {
  const speaksFor = { kind: 'agency', code } as const;
  return enrolled('counter', await invited({ role: 'agency', speaksFor }));
};

function pathIn(html: string): string {
  const [, path] = /https?:\/\/[^<"]*?(\/calendar\/[\w-]{43}\.ics)/.exec(html) ?? [];
  if (path === undefined) throw new Error('no address');
  return path;
}

async function addressOf({ secret }: Guest): Promise<string> {
  return pathIn(await (await send('/calendar', { act: 'give' }, secret)).text());
}

async function addressAtCounter({ secret }: Guest): Promise<string> {
  return pathIn(await (await sendCounter('/calendar', { act: 'give' }, secret)).text());
}

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  admin = await administrator();
  const registrar = await makeToken('registrar');
  await record(registrar.token, registration(code));
  officer = await enrolled('office', await invited({ name: '陈某某', role: 'city-regulator' }));
  const own = await makeToken(officer.person);
  await record(own.token, proposal(code, '陈某某投诉案'));
  await record(own.token, notice(code, '陈某某投诉案', '2026-11-02'));
});

describe('the calendar', () => {
  test('has a month of deadlines, each leading to its matter, and goes to the next', async () => {
    const html = await (await open('/calendar', officer.secret)).text();

    expect(html).toContain('2026年11月');
    expect(html).toContain('href="/calendar?month=2026-12"');
    expect(html).toContain('href="/calendar?month=2026-10"');
    expect(html).toContain(`/case?subject=${code}`);
    expect(html).toMatch(/aria-current="date">2</);
  });

  test.each(['month=x', 'month=9999-99', 'day=2026-02-31', 'day=%00', 'day=2026-11-09'])(
    'answers whatever is asked: %s',
    async (query) => {
      expect((await open(`/calendar?${query}`, officer.secret)).status).toBe(200);
    },
  );

  test('is the agency’s at the counter, and a stranger’s nowhere', async () => {
    const guest = await agent();

    expect((await openCounter('/calendar', guest.secret)).status).toBe(200);
    expect((await openCounter('/calendar')).status).toBe(303);
  });

  test('who only administers has nothing due and gets no address', async () => {
    const page = await open('/calendar', admin.secret);
    const made = await send('/calendar', { act: 'give' }, admin.secret);

    expect([page.status, made.status]).toEqual([200, 303]);
  });
});

describe('a secret address', () => {
  test('gives one’s own deadlines without a cookie, is kept by nobody, and names no person and no case', async () => {
    const answer = await open(await addressOf(officer));
    const text = await answer.text();

    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(text).toContain('BEGIN:VEVENT');
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/某|投诉案|u-[0-9a-z]{16}/);
  });

  test('is told once', async () => {
    const guest = await newcomer();
    const path = await addressOf(guest);

    expect(await (await open('/calendar', guest.secret)).text()).not.toContain(path.slice(10, 40));
  });

  test('ends when it is renewed, and when it is ended, and both stand in the log', async () => {
    const guest = await newcomer();
    const first = await addressOf(guest);
    const second = await addressOf(guest);
    expect([(await open(first)).status, (await open(second)).status]).toEqual([404, 200]);

    await send('/calendar', { act: 'end' }, guest.secret);
    expect((await open(second)).status).toBe(404);
    using office = await entranceOf('office');
    const acts = await office.acts(admin.secret, 1e9, 500);
    const whats = acts.filter(({ person }) => person === guest.person).map(({ what }) => what);
    expect(whats.slice(0, 3)).toEqual(['calendar-ended', 'calendar-given', 'calendar-given']);
  });

  test('ends with its grant, with the account, and with a new invitation that is used', async () => {
    using office = await entranceOf('office');
    const [ended, closed, again] = [await newcomer(), await newcomer(), await newcomer()];
    const paths = [await addressOf(ended), await addressOf(closed), await addressOf(again)];
    const file = await office.account(admin.secret, ended.person);
    await office.endGrant(admin.secret, file?.grants[0]?.id ?? '');
    await office.closeAccount(admin.secret, closed.person);
    const anew = await office.inviteAdministrator(
      { name: '', authority: '', administers: false, days: 1 },
      again.person,
    );
    if ('fault' in anew) throw new Error(anew.fault.en);
    await enrolled('office', anew);

    const statuses = await Promise.all(paths.map(async (path) => (await open(path)).status));
    expect(statuses).toEqual([404, 404, 404]);
  });

  test('of one front opens nothing at the other', async () => {
    const guest = await agent();
    const [own, officers] = [await addressAtCounter(guest), await addressOf(officer)];

    expect((await openCounter(own)).status).toBe(200);
    expect((await open(own)).status).toBe(404);
    expect((await openCounter(officers)).status).toBe(404);
  });

  test('is not made for somebody by another site', async () => {
    const forged = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' };

    expect((await send('/calendar', { act: 'give' }, officer.secret, forged)).status).toBe(403);
  });

  test('is not guessed: after ten a network is answered no more, but whoever knows one is', async () => {
    const from = { 'CF-Connecting-IP': '2001:db8:fffe::1' };
    const right = await addressOf(officer);
    const wrong = `/calendar/${'A'.repeat(43)}.ics`;
    const statuses: number[] = [];
    for (const path of ['/calendar/x.ics', ...Array(9).fill(wrong), wrong, '/calendar/x']) {
      statuses.push((await open(path, '', from)).status);
    }

    expect(statuses).toEqual([...Array(10).fill(404), 429, 429]);
    expect((await open(right, '', from)).status).toBe(200);
    expect((await open('/calendar', officer.secret, from)).status).toBe(200);
  });

  test('says of a matter on the next day that it is the same', async () => {
    const path = await addressOf(officer);
    const uids = async () => (await (await open(path)).text()).match(/UID:\S+/g);
    const before = await uids();
    await setClock('2026-11-03T01:00:00.000Z');

    expect(before?.length).toBeGreaterThan(0);
    expect(new Set(before).size).toBe(before?.length);
    expect(await uids()).toEqual(before);
  });
});

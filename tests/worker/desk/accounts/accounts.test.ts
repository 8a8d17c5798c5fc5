import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { ledger, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf } from '../../../fixtures/desk/drafts.ts';
import {
  administrator,
  enrolled,
  entranceOf,
  type Guest,
  invited,
  regulator,
} from '../../../fixtures/desk/people.ts';

let admin: Guest;
let head: Guest;

const ownAgency = { kind: 'agency', code: codeOf(1) } as const;
const otherAgency = { kind: 'agency', code: codeOf(2) } as const;
const names = { own: '示例瓯江环境科技有限公司', other: '示例飞云检测有限公司' } as const;

/** As a form sends it. */
const officer = {
  name: '示例科员',
  authority: regulator,
  role: 'city-regulator',
  administers: false,
  days: 30,
} as const;
const colleague = {
  name: '示例同事',
  authority: names.own,
  role: 'agency',
  speaksFor: ownAgency,
  administers: false,
  days: 30,
} as const;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  admin = await administrator();
  using office = await entranceOf('office');
  const plan = { ...colleague, name: '示例负责人', administers: true };
  const first = await office.inviteNew(admin.secret, plan);
  if (first.kind !== 'done' || !first.done) throw new Error(first.kind);
  head = await enrolled('counter', first.done);
});

async function invite(guest: Guest, plan: object) {
  using entrance = await entranceOf(guest.front);
  const answer = await entrance.inviteNew(guest.secret, { ...officer, ...plan });
  return answer.kind === 'refused' ? answer.fault.rule : answer.kind;
}

describe('an administrator of the city', () => {
  test('invites for every office, and an agency’s first person', async () => {
    expect(await invite(admin, officer)).toBe('done');
    expect(await invite(admin, { role: 'auditor', authority: '示例市审计局' })).toBe('done');
    expect(await invite(admin, { ...colleague, speaksFor: otherAgency })).toBe('done');
  });

  test.each([
    ['the operator’s role', { role: 'operator' }, 'grant.by-secret-alone'],
    ['the city’s administration', { role: undefined, administers: true }, 'grant.by-secret-alone'],
    ['recording and administering at once', { administers: true }, 'grant.records-and-administers'],
    ['an officer who speaks for an agency', { speaksFor: ownAgency }, 'grant.speaks-for'],
    ['an agency’s person who speaks for nobody', { role: 'agency' }, 'grant.speaks-for'],
    ['nothing', { role: undefined }, 'grant.empty'],
  ])('can’t give %s', async (_name, plan, rule) => {
    expect(await invite(admin, plan)).toBe(rule);
  });

  test('gives nothing to themselves, and neither closes nor re-invites themselves', async () => {
    using office = await entranceOf('office');

    const answers = [
      await office.give(admin.secret, admin.person, officer),
      await office.closeAccount(admin.secret, admin.person),
      await office.inviteAgain(admin.secret, admin.person),
    ];

    expect(answers).toMatchObject(Array(3).fill({ fault: { rule: 'account.oneself' } }));
  });

  test('takes over nobody who holds what only the operator’s secret gives', async () => {
    const operator = await invited({ role: 'operator' });
    const colleagueAdmin = await administrator();
    using office = await entranceOf('office');

    const answers = [
      await office.inviteAgain(admin.secret, operator.person),
      await office.inviteAgain(admin.secret, colleagueAdmin.person),
      await office.closeAccount(admin.secret, colleagueAdmin.person),
    ];

    expect(answers).toMatchObject(Array(3).fill({ fault: { rule: 'grant.by-secret-alone' } }));
  });

  test('gives an officer no second face at the counter', async () => {
    const { person } = await invited({ role: 'city-regulator' });
    using office = await entranceOf('office');

    const answer = await office.give(admin.secret, person, colleague);

    expect(answer).toMatchObject({ fault: { rule: 'grant.other-front' } });
  });
});

describe('an agency’s own administrator', () => {
  test('invites colleagues, and sees them and nobody else', async () => {
    expect(await invite(head, colleague)).toBe('done');
    await invite(admin, { ...colleague, speaksFor: otherAgency, authority: names.other });
    using counter = await entranceOf('counter');

    const seen = await counter.accounts(head.secret);

    expect(seen.map(({ name }) => name).toSorted()).toEqual(['示例同事', '示例负责人']);
    expect(await counter.acts(head.secret, 1e9, 100)).toEqual([]);
  });

  test.each([
    ['another agency’s people', { ...colleague, speaksFor: otherAgency }],
    ['an officer', officer],
    ['an auditor', { role: 'auditor' }],
    [
      'the same company as a client',
      { role: 'client', speaksFor: { ...ownAgency, kind: 'client' } },
    ],
  ])('invites no %s', async (_name, plan) => {
    expect(await invite(head, plan)).toBe('grant.not-held');
  });

  test('reaches no account but its own people’s, and learns of none', async () => {
    const stranger = await invited({ role: 'city-regulator' });
    const rival = await invited({ ...colleague, speaksFor: otherAgency });
    const leaver = await invited({ role: 'auditor', days: 1 });
    using office = await entranceOf('office');
    using counter = await entranceOf('counter');
    const [left] = (await office.account(admin.secret, leaver.person))?.grants ?? [];
    await office.endGrant(admin.secret, left?.id ?? '');
    const rules: string[] = [];
    for (const person of [stranger.person, rival.person, leaver.person, 'u-nobody']) {
      for (const answer of [
        await counter.inviteAgain(head.secret, person),
        await counter.closeAccount(head.secret, person),
        await counter.give(head.secret, person, colleague),
      ]) {
        rules.push(answer.kind === 'refused' ? answer.fault.rule : answer.kind);
      }
      expect(await counter.account(head.secret, person)).toBeUndefined();
    }

    expect(new Set(rules)).toEqual(new Set(['account.unknown']));
  });

  test('who only works there manages nobody', async () => {
    using counter = await entranceOf('counter');
    const made = await counter.inviteNew(head.secret, colleague);
    if (made.kind !== 'done' || !made.done) throw new Error(made.kind);
    const guest = await enrolled('counter', made.done);

    expect(await invite(guest, colleague)).toBe('account.not-administrator');
    expect(await counter.accounts(guest.secret)).toEqual([]);
  });
});

describe('what was done to accounts', () => {
  test('stands in the log, by whom and when, for auditors and the city’s administrators', async () => {
    const auditor = await enrolled('office', await invited({ role: 'auditor' }));
    const officerHere = await enrolled('office', await invited({ role: 'city-regulator' }));
    using office = await entranceOf('office');
    await office.closeAccount(admin.secret, officerHere.person);
    const other = await enrolled('office', await invited({ role: 'city-regulator' }));

    const acts = await office.acts(auditor.secret, 1e9, 500);

    const ofOfficer = acts.filter(({ person }) => person === officerHere.person);
    expect(ofOfficer.map(({ what, by }) => [what, by === officerHere.person || by])).toEqual([
      ['closed', admin.person],
      ['signed-in', true],
      ['enrolled', true],
      ['invited', 'operator'],
      ['granted', 'operator'],
      ['opened', 'operator'],
    ]);
    expect(await office.acts(admin.secret, 1e9, 500)).toEqual(acts);
    expect(await office.acts(other.secret, 1e9, 500)).toEqual([]);
  });

  test('lies in the archive too', async () => {
    const { objects } = await env.ARCHIVE.list({ prefix: 'account-acts/' });

    expect(objects.length).toBeGreaterThan(0);
  });

  test.each([
    ['accountActs', "UPDATE accountActs SET json = '{}'"],
    ['accountActs', 'DELETE FROM accountActs'],
    ['accounts', 'DELETE FROM accounts'],
    ['grants', 'DELETE FROM grants'],
    ['grants', "UPDATE grants SET until = '2099-01-01T00:00:00.000Z'"],
  ])('%s can’t be rewritten: %s', async (_table, statement) => {
    const fault = await runInDurableObject(ledger(), (_object, { storage }) => {
      try {
        storage.sql.exec(statement);
        return 'done';
      } catch (error) {
        return String(error);
      }
    });

    expect(fault).toMatch(/append-only|never deleted|only be ended/);
  });
});

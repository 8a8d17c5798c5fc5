import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf } from '../../../../fixtures/desk/drafts.ts';
import {
  administrator,
  enrolled,
  entranceOf,
  invited,
  visitorOf,
} from '../../../../fixtures/desk/people.ts';
import { comeBy } from '../../../../fixtures/desk/vouched.ts';

const now = '2026-11-02T01:00:00.000Z';
beforeAll(() => setClock(now));
afterEach(() => setClock(now));

let count = 0;
const newName = () => `吴示例${++count}`;

/** Somebody of the city's provider comes, with these claims; later with the same `sub`. */
async function officer(claims: Readonly<Record<string, unknown>>, at = now) {
  const back = await comeBy({ front: 'office', provider: 'city', claims, now: at });
  const visitor = 'secret' in back ? await visitorOf('office', back.secret) : undefined;
  return { kind: back.kind, back, visitor, secret: 'secret' in back ? back.secret : '' };
}

describe('an officer whom the provider vouches for', () => {
  test('has a grant for each rule that the claims meet, for twelve hours', async () => {
    const { visitor } = await officer({
      sub: 'two-posts',
      name: newName(),
      dept: ['canteen', 'regulator'],
      post: 'audit',
    });

    expect(visitor?.grants.map(({ role, until, givenBy }) => [role, until, givenBy])).toEqual(
      expect.arrayContaining([
        ['city-regulator', '2026-11-02T13:00:00.000Z', 'provider:city'],
        ['auditor', '2026-11-02T13:00:00.000Z', 'provider:city'],
      ]),
    );
    expect(visitor?.grants.length).toBe(2);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['says of themselves what they may', { role: 'operator', administers: true, grants: ['x'] }],
    ['meets half of a rule', { post: 'audit' }],
    ['meets none', { dept: 'Regulator' }],
    ['brings another type', { dept: { regulator: true } }],
    ['brings a number', { dept: 1 }],
    ['has no name', { dept: 'regulator', name: undefined }],
    ['has a name with something invisible in it', { dept: 'regulator', name: '吴\u202e示例' }],
    ['has a name of one letter', { dept: 'regulator', name: '吴' }],
    ['tries the names of objects', { __proto__: { dept: 'regulator' }, constructor: 'regulator' }],
  ])('who %s gets nothing, and no account', async (_name, claims) => {
    const { kind } = await officer({ sub: `nobody-${++count}`, name: newName(), ...claims });

    expect(kind).toBe('not-admitted');
  });

  test('keeps the account and changes the grants with the claims; what an administrator gave stays', async () => {
    const sub = 'moves';
    const name = newName();
    const first = await officer({ sub, name, dept: 'regulator' });
    const again = await officer({ sub, name: '别的名字', dept: 'regulator', post: 'audit' });
    const admin = await administrator();
    using entrance = await entranceOf('office');
    const plan = {
      authority: '示例市司法局',
      role: 'auditor',
      administers: false,
      days: 9,
    } as const;
    await entrance.give(admin.secret, first.visitor?.person ?? '', plan);

    const moved = await officer({ sub, name, dept: 'canteen' });

    expect(again.visitor?.person).toBe(first.visitor?.person);
    expect(again.visitor?.name).toBe(name);
    expect(again.visitor?.grants.length).toBe(2);
    expect(moved.visitor?.grants.map(({ authority }) => authority)).toEqual(['示例市司法局']);
  });

  test('goes on in an open session by the grant that the claims give anew', async () => {
    const claims = { sub: 'two-browsers', name: newName(), dept: 'regulator' };
    const first = await officer(claims);
    const second = await officer(claims);

    const still = await visitorOf('office', first.secret);

    expect(still?.grant?.id).toBe(second.visitor?.grant?.id);
    expect(still?.grant).toBeDefined();
  });

  test('who has lost the post isn’t let in any more', async () => {
    const claims = { sub: 'leaves', name: newName(), dept: 'regulator' };
    const { secret } = await officer(claims);

    const left = await officer({ ...claims, dept: 'canteen' });

    expect(left.kind).toBe('not-admitted');
    expect((await visitorOf('office', secret))?.grants).toEqual([]);
  });

  test('of whose name there is an account gets no second one: one officer would be two', async () => {
    const name = newName();
    await enrolled('office', await invited({ name, role: 'city-regulator' }));

    const { kind } = await officer({ sub: 'namesake', name, dept: 'regulator' });

    expect(kind).toBe('same-name');
  });

  test('whose account is closed stays out', async () => {
    const claims = { sub: 'closed', name: newName(), dept: 'regulator' };
    const { visitor, secret } = await officer(claims);
    const admin = await administrator();
    using entrance = await entranceOf('office');
    const done = await entrance.closeAccount(admin.secret, visitor?.person ?? '');

    expect(done.kind).toBe('done');
    expect(await visitorOf('office', secret)).toBeUndefined();
    expect((await officer(claims)).kind).toBe('ended');
  });

  test('whose authority the settings spell otherwise than the desk is told what to mend', async () => {
    const { back } = await officer({ sub: 'spelling', name: newName(), dept: 'misspelled' });

    expect(back).toMatchObject({
      kind: 'misconfigured',
      fault: { rule: 'grant.authority-spelled-otherwise' },
    });
  });

  test('stands in the log with who said so', async () => {
    const { visitor } = await officer({ sub: 'logged', name: newName(), dept: 'regulator' });
    const auditor = await enrolled('office', await invited({ role: 'auditor' }));
    using entrance = await entranceOf('office');

    const acts = await entrance.acts(auditor.secret, Number.MAX_SAFE_INTEGER, 50);

    const own = acts.filter(({ person }) => person === visitor?.person);
    expect(own.map(({ what, by }) => [what, by])).toEqual([
      ['signed-in', visitor?.person],
      ['granted', 'provider:city'],
      ['linked', 'provider:city'],
      ['opened', 'provider:city'],
    ]);
  });
});

describe('an agency by its legal person’s claim', () => {
  const organisation = '示例瓯江环境科技有限公司';
  const legal = (sub: string, uscc: string, more = {}) => ({
    sub,
    name: '王示例',
    type: 'legal',
    org: organisation,
    uscc,
    ...more,
  });
  const come = (provider: string, claims: Readonly<Record<string, unknown>>) =>
    comeBy({ front: 'counter', provider, claims, now });
  const plan = (code: string) =>
    ({
      role: 'agency',
      authority: organisation,
      speaksFor: { kind: 'agency', code },
      administers: true,
    }) as const;

  test('takes up the city’s invitation, once, and the link opens nothing afterwards', async () => {
    const invitation = await invited(plan(codeOf(21)));

    const first = await come('legal', legal('legal-21', codeOf(21)));
    const second = await come('legal', legal('another-21', codeOf(21)));

    const secret = 'secret' in first ? first.secret : '';
    expect(await visitorOf('counter', secret)).toMatchObject({
      person: invitation.person,
      grant: { speaksFor: { code: codeOf(21) }, administers: true },
    });
    expect(second.kind).toBe('not-invited');
    await expect(enrolled('counter', invitation)).rejects.toThrow('not invited');
    expect((await come('legal', legal('legal-21', codeOf(21)))).kind).toBe('entered');
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['another agency’s code', { uscc: codeOf(23) }],
    ['no code', { uscc: undefined }],
    ['a code with a wrong check digit', { uscc: `${codeOf(22).slice(0, 17)}0` }],
    ['a private person', { type: 'person' }],
    ['no organisation', { org: '' }],
  ])('with %s takes up nothing', async (_name, more) => {
    const invitation = await invited(plan(codeOf(22)));

    const back = await come('legal', legal(`odd-${++count}`, codeOf(22), more));

    expect(['not-invited', 'not-admitted']).toContain(back.kind);
    // Nobody has come in for it: the invitation is still good.
    expect((await enrolled('counter', invitation)).person).toBe(invitation.person);
    const admin = await administrator();
    using entrance = await entranceOf('office');
    await entrance.closeAccount(admin.secret, invitation.person);
  });

  test('takes over no account that somebody has come in by', async () => {
    await enrolled('counter', await invited(plan(codeOf(24))));

    expect((await come('legal', legal('late-24', codeOf(24)))).kind).toBe('not-invited');
    expect((await come('open', legal('later-24', codeOf(24)))).kind).toBe('not-invited');
  });

  test('opens a first account without an invitation where the settings say so, and no second', async () => {
    const first = await come('open', legal('open-25', codeOf(25)));
    const second = await come('open', legal('second-25', codeOf(25)));

    const secret = 'secret' in first ? first.secret : '';
    expect(await visitorOf('counter', secret)).toMatchObject({
      name: '王示例',
      grant: { role: 'agency', authority: organisation, speaksFor: { code: codeOf(25) } },
    });
    expect(second.kind).toBe('not-invited');
  });

  test('opens its account no more once they act for another', async () => {
    await come('open', legal('changes-26', codeOf(26)));

    const changed = await come('open', legal('changes-26', codeOf(27)));

    expect(changed.kind).toBe('not-admitted');
  });
});

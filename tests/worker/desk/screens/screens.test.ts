import { beforeAll, describe, expect, test } from 'vitest';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { open, secretLeft, send } from '../../../fixtures/desk/browse.ts';
import { makeToken, problemOf, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf } from '../../../fixtures/desk/drafts.ts';
import {
  administrator,
  enrolled,
  type Guest,
  invited,
  regulator,
  visitorOf,
} from '../../../fixtures/desk/people.ts';

let admin: Guest;
let officer: Guest;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  admin = await administrator();
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
});

const pages = [
  '/',
  '/grants',
  '/sessions',
  '/accounts',
  '/accounts/new',
  '/accounts/log',
  '/accounts/roles',
  '/confirm',
];

describe('every page', () => {
  test.each([...pages, '/sign-in', '/enrol', '/no-such-page', '/desk.css', '/islands/nothing.js'])(
    '%s is kept by nobody, stands in no frame and runs no foreign script',
    async (path) => {
      const { headers } = await open(path, admin.secret);

      expect(headers.get('Cache-Control')).toBe('no-store');
      if (headers.get('Content-Type')?.includes('html')) {
        expect(headers.get('Content-Security-Policy')).toBe(
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'",
        );
      }
    },
  );

  test.each(pages)('%s sends a stranger to sign in, and back afterwards', async (path) => {
    const answer = await open(path);

    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      `/sign-in?${new URLSearchParams({ to: path })}`,
    ]);
  });

  test('has neither inline style nor inline script', async () => {
    const html = await (await open('/accounts/new', admin.secret)).text();

    expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+=/);
  });
});

describe('a cookie and a token', () => {
  test('a cookie opens nothing for programs', async () => {
    const answer = await open(deskPaths.session, officer.secret);

    expect(answer.status).toBe(401);
  });

  test('a token opens no screen', async () => {
    const { token } = await makeToken('officer-1');

    const answer = await open('/', officer.secret, { Authorization: `Bearer ${token}` });

    expect(await problemOf(answer)).toMatchObject({ status: 404, name: 'no-such-route' });
  });

  test('two cookies of one name are none: one of them is somebody else’s', async () => {
    const Cookie = `__Host-lucheng-office=${officer.secret}; __Host-lucheng-office=${admin.secret}`;

    const answer = await open('/', '', { Cookie });

    expect(answer.headers.get('Location')).toMatch(/^\/sign-in/);
  });

  test('the counter’s cookie opens nothing in the office', async () => {
    const speaksFor = { kind: 'agency', code: codeOf(1) } as const;
    const guest = await enrolled('counter', await invited({ role: 'agency', speaksFor }));
    const own = `__Host-lucheng-counter=${guest.secret}`;

    const answers = [await open('/', guest.secret), await open('/', '', { Cookie: own })];

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  });

  test('a session’s cookie is for this host, over TLS, and for no script', async () => {
    const [grant] = (await visitorOf('office', officer.secret))?.grants ?? [];

    const answer = await send('/grants', { grant: grant?.id ?? '' }, officer.secret);

    expect(answer.headers.get('Set-Cookie')).toMatch(
      /^__Host-lucheng-office=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    );
    expect(await visitorOf('office', officer.secret)).toBeUndefined();
    officer = { ...officer, secret: secretLeft(answer) ?? '' };
  });
});

describe('what another site has the browser send', () => {
  const plan = { name: '张三', authority: regulator, role: 'city-regulator', days: '9' };

  test.each<[string, Record<string, string>]>([
    ['from another origin', { Origin: 'https://evil.example' }],
    ['from the counter', { Origin: 'https://counter.example' }],
    ['from a sandboxed frame', { Origin: 'null' }],
    ['as cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['as from a sister host', { 'Sec-Fetch-Site': 'same-site' }],
    ['typed by hand', { 'Sec-Fetch-Site': 'none' }],
    [
      'with the host forged to match',
      { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
    ],
  ])('%s does nothing', async (_name, headers) => {
    const before = await (await open('/accounts', admin.secret)).text();

    const answers = await Promise.all([
      send('/accounts/new', plan, admin.secret, headers),
      send('/sign-out', {}, admin.secret, headers),
      send('/sign-in', {}, '', headers),
      send('/language', { lang: 'en' }, '', headers),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(answers.map((answer) => answer.headers.get('Set-Cookie'))).toEqual(Array(4).fill(null));
    expect(await (await open('/accounts', admin.secret)).text()).toBe(before);
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/ok\r\nX: y',
  ])('nobody is led to %j after signing in', async (to) => {
    const answer = await open(`/sign-in?${new URLSearchParams({ to })}`, admin.secret);

    expect(answer.headers.get('Location')).toBe('/');
  });
});

describe('people', () => {
  test('an administrator invites somebody, and sees the link once', async () => {
    const answer = await send(
      '/accounts/new',
      { name: '李四', authority: regulator, role: 'county-regulator', days: '30' },
      admin.secret,
    );

    const html = await answer.text();
    const link = /https:\/\/office\.example\/enrol#([\w-]{43})/.exec(html)?.[1] ?? '';
    expect((await enrolled('office', { person: '', secret: link })).secret).toMatch(/^[\w-]{43}$/);
    expect(await (await open('/accounts', admin.secret)).text()).toContain('李四');
    expect(await (await open('/accounts', admin.secret)).text()).not.toContain(link);
  });

  test.each<[string, Record<string, string>, string]>([
    ['no name', { name: '' }, 'name'],
    ['an invisible character', { name: '张\u200b三' }, 'name'],
    ['a resident identity number', { authority: '11010519491231002X' }, 'authority'],
    ['an unknown role', { role: 'mayor' }, 'role'],
    ['the operator’s role, forged', { role: 'operator' }, 'role'],
    ['ten years', { days: '3650' }, 'days'],
    ['words for days', { days: 'many' }, 'days'],
    ['an agency without a code', { role: 'agency' }, 'code'],
    ['an authority spelled otherwise', { authority: '示例市生态環境局' }, 'authority'],
    ['a code with wrong check digits', { role: 'agency', code: '91330300MA00000000' }, 'code'],
  ])(
    'a form with %s is shown again, with what was typed and what is wrong',
    async (_n, change, field) => {
      const form = { name: '王五', authority: '示例局', role: 'auditor', days: '30', ...change };

      const answer = await send('/accounts/new', form, admin.secret);

      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain(`href="#${field}"`);
      expect(html).toContain(`id="${field}"`);
    },
  );

  test('what is typed stays text', async () => {
    const form = { name: '<script>alert(1)</script>', authority: '"><img src=x>', role: 'nobody' };

    const html = await (await send('/accounts/new', form, admin.secret)).text();

    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
  });

  test('an officer is offered no accounts, and gets none by asking', async () => {
    const home = await (await open('/', officer.secret)).text();
    const asked = await Promise.all([
      open('/accounts', officer.secret),
      open('/accounts/new', officer.secret),
      open('/accounts/log', officer.secret),
      open('/accounts/log.jsonl', officer.secret),
      open(`/accounts/of/${admin.person}`, officer.secret),
      send('/accounts/new', {}, officer.secret),
      send(`/accounts/of/${admin.person}`, { act: 'close' }, officer.secret),
    ]);

    expect(home).not.toContain('/accounts');
    expect(asked.map(({ status }) => status)).toEqual(Array(7).fill(403));
  });

  test('a page of somebody’s says the same of whom there is not and whom it is not for', async () => {
    const answer = await open('/accounts/of/u-nobody', admin.secret);

    expect(answer.status).toBe(404);
  });
});

test('signing out ends the session here and there', async () => {
  const guest = await enrolled('office', await invited({ role: 'auditor' }));

  const answer = await send('/sign-out', {}, guest.secret);

  expect(answer.headers.get('Set-Cookie')).toContain('Max-Age=0');
  expect(await visitorOf('office', guest.secret)).toBeUndefined();
});

test('the reader’s language is kept, and changes nothing else', async () => {
  const answer = await send('/language', { lang: 'en', back: '/accounts' }, admin.secret);
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';

  const page = await open('/', '', { Cookie: `__Host-lucheng-office=${admin.secret}; ${cookie}` });

  expect(answer.headers.get('Location')).toBe('/accounts');
  expect(await page.text()).toContain('<html lang="en"');
});

test('a body of megabytes is not read', async () => {
  const answer = await send('/accounts/new', { name: 'x'.repeat(100_000) }, admin.secret);

  expect(answer.status).toBe(413);
});

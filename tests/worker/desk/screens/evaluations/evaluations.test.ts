import { beforeAll, describe, expect, test } from 'vitest';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { openCounter, sendCounter } from '../../../../fixtures/desk/browse-counter.ts';
import { ask, ledger, makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

const agency = codeOf(1);
const client = codeOf(2);
let token: string;
let officer: Guest;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('registrar'));
  await record(token, registration(agency));
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
});

const { basis } = registration(agency);
let engagements = 0;

/** The number of a service that is done. */
async function doneService(): Promise<string> {
  engagements += 1;
  const engagement = `HT-${engagements}`;
  const about = { subject: { kind: 'agency', code: agency }, basis } as const;
  await record(token, {
    ...about,
    kind: 'engagement-opened',
    body: {
      engagement,
      client,
      services: ['environmental-monitoring'],
      area: '330302',
      acknowledgedOn: '2026-11-01',
      qualitySystem: 'Q-1',
      openedOn: '2026-11-01',
    },
  });
  await record(token, {
    ...about,
    kind: 'engagement-closed',
    body: { engagement, completedOn: '2026-11-01' },
  });
  return engagement;
}

async function codeFor(engagement: string, secret = officer.secret): Promise<string> {
  const plan = { agency, engagement, clientName: '示例委托单位' };
  const html = await (await send('/invitations', plan, secret)).text();
  return /class="secret">([^<]*)</.exec(html)?.[1] ?? '';
}

async function evaluate(form: Readonly<Record<string, string>>, headers = {}) {
  const answer = await sendCounter('/evaluate', { step: 'send', ...form }, '', headers);
  return { status: answer.status, html: await answer.text() };
}

const evaluations = async () => {
  const file = await ask(`/v1/subjects/${agency}`, token);
  const { entries } = await file.json<{ entries: { kind: string; body: object }[] }>();
  return entries.filter(({ kind }) => kind === 'evaluation');
};

test('a client without an account evaluates by the code of an officer’s invitation, once', async () => {
  const engagement = await doneService();
  const code = await codeFor(engagement);
  const shown = await (await sendCounter('/evaluate', { code })).text();
  expect(shown).toContain(`项目编号 ${engagement}`);

  const first = await evaluate({ code, quality: '75', comment: '"><script>alert(1)</script>' });
  const second = await evaluate({ code, quality: '0' });

  expect([first.status, second.status]).toEqual([200, 422]);
  expect(second.html).toContain('已经使用');
  expect((await evaluations()).at(-1)).toMatchObject({
    body: { engagement, party: 'client', quality: 75 },
    actor: {
      person: expect.stringMatching(/^e-/),
      authority: '示例委托单位',
      role: 'client',
      speaksFor: { kind: 'client', code: client },
    },
    basis: { documentNumber: expect.stringMatching(/^评价邀请 e-/) },
  });
});

test('an invitation is the letter to the client, with where, by which code and until when', async () => {
  const engagement = await doneService();
  const plan = { agency, engagement, clientName: '示例委托单位' };

  const html = await (await send('/invitations', plan, officer.secret)).text();

  const [, code = 'none'] = /class="secret">([^<]*)</.exec(html) ?? [];
  const letter = html.slice(html.indexOf('<div class="letter"'));
  expect(letter).toContain('服务评价邀请函');
  expect(letter).toContain('示例委托单位：');
  expect(letter).toContain(`邀请码：${code}`);
  expect(letter).toMatch(/评价入口：https:[^<]*\/evaluate/);
  expect(letter).toMatch(/<svg class="qr"/);
  expect(letter).toMatch(/作出评价.*\d{4}年\d+月\d+日/s);
});

test('another language keeps the code and what is filled in', async () => {
  const code = await codeFor(await doneService());
  const shown = await (await sendCounter('/evaluate', { code })).text();
  expect(shown).toContain('form="evaluation" formaction="/language?on=%2Fevaluate"');

  const form = { code, quality: '75', comment: '及时', lang: 'en' };
  const answer = await sendCounter('/language?on=%2Fevaluate', form);

  const [chosen] = answer.headers.get('Set-Cookie')?.split(';') ?? [];
  expect([answer.status, answer.headers.get('Location')]).toEqual([307, '/evaluate']);
  const html = await (await sendCounter('/evaluate', form, '', { Cookie: chosen ?? '' })).text();
  expect(html).toContain(`name="code" value="${code}"`);
  expect(html).toContain('value="及时"');
  expect(html).toMatch(/name="quality" value="75" checked/);
  expect(html).toContain('Send the evaluation');
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
  'a form is sent on to no %s',
  async (on) => {
    const at = `/language?${new URLSearchParams({ on })}`;

    const answer = await sendCounter(at, { code: 'secret', lang: 'en' });

    expect(answer.headers.get('Location')).toBe('/');
  },
);

test('pressing twice at once records once', async () => {
  const code = await codeFor(await doneService());
  const before = (await evaluations()).length;

  await Promise.all([evaluate({ code, fees: '50' }), evaluate({ code, fees: '50' })]);

  expect((await evaluations()).length).toBe(before + 1);
});

test('a newer invitation ends the one before', async () => {
  const engagement = await doneService();
  const [old, newer] = [await codeFor(engagement), await codeFor(engagement)];

  const answers = [
    await evaluate({ code: old, quality: '50' }),
    await evaluate({ code: newer, quality: '50' }),
  ];

  expect(answers.map(({ status }) => status)).toEqual([422, 200]);
});

describe('what is filled in wrongly is told, and the code stays good', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['nothing', {}, '至少评价一项'],
    ['more than all', { quality: '101' }, '质量'],
    ['no number', { quality: '=1+1' }, '质量'],
    ['invisible letters', { quality: '50', comment: '看\u202E不见' }, '不可见字符'],
    ['an identity number', { quality: '50', comment: '11010519491231002X' }, '居民身份证号码'],
  ])('%s', async (_, form, told) => {
    const code = await codeFor(await doneService());

    const wrong = await evaluate({ code, ...form });
    const right = await evaluate({ code, quality: '50' });

    expect([wrong.status, right.status]).toEqual([422, 200]);
    expect(wrong.html).toContain(told);
  });
});

describe('who tries', () => {
  test('an agency neither sees nor makes invitations', async () => {
    const engagement = await doneService();
    const speaksFor = { kind: 'agency', code: agency } as const;
    const agent = await enrolled('counter', await invited({ role: 'agency', speaksFor }));
    using rooms = await ledger().evaluations();
    const plan = { agency, engagement, clientName: '示例委托单位' };

    expect(await rooms.list(agent.secret)).toBeUndefined();
    expect(
      await rooms.invite(agent.secret, plan, 'https://counter.example/evaluate'),
    ).toBeUndefined();
    expect((await openCounter('/invitations', agent.secret)).status).toBe(404);
    expect(await codeFor(engagement, agent.secret)).toBe('');
  });

  test.each(['auditor', 'operator', 'registry-authority'] as const)(
    'a %s is not offered them',
    async (role) => {
      const guest = await enrolled('office', await invited({ role }));

      expect((await open('/invitations', guest.secret)).status).toBe(403);
    },
  );

  test('a guess counts, and ten lock their network alone', async () => {
    const code = await codeFor(await doneService());
    const from = { 'CF-Connecting-IP': '2001:db8:dddd::1' };
    for (let guess = 0; guess < 10; guess += 1) {
      await evaluate({ code: '0000-0000-0000-0000', quality: '50' }, from);
    }

    expect((await evaluate({ code, quality: '50' }, from)).status).toBe(429);
    expect((await evaluate({ code, quality: '50' })).status).toBe(200);
  });

  test('the code is kept as its hash alone', async () => {
    const code = await codeFor(await doneService());
    const listed = await (await open('/invitations', officer.secret)).text();

    expect(listed).not.toContain(code);
  });
});

test('after the last day for it the code opens nothing', async () => {
  const code = await codeFor(await doneService());
  await setClock('2027-11-02T01:00:00.000Z');

  expect((await evaluate({ code, quality: '50' })).status).toBe(422);
});

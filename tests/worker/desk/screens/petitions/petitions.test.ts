import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { openCounter, sendCounter } from '../../../../fixtures/desk/browse-counter.ts';
import { ask, ledger, makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

const code = codeOf(1);
let token: string;
let officer: Guest;
let colleague: Guest;

const complaint = {
  kind: 'complaint',
  about: code,
  text: '未到现场采样即出具报告',
  name: '周示例',
  contact: '示例电话 0577',
};

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('registrar'));
  await record(token, registration(code));
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
  colleague = await enrolled('office', await invited({ role: 'county-regulator' }));
});

const onceIn = (html: string) => /name="once" value="([^"]*)"/.exec(html)?.[1] ?? '';
const freshOnce = async () => onceIn(await (await openCounter('/petition')).text());

/** Sends it as a browser does; what its sender is told. */
async function sent(body: Readonly<Record<string, string>> = complaint, headers = {}) {
  const answer = await sendCounter('/petition', { ...body, once: await freshOnce() }, '', headers);
  const html = await answer.text();
  const [number = '', secret = ''] = [...html.matchAll(/class="secret">([^<]*)</g)].map(
    ([, text = '']) => text,
  );
  return { status: answer.status, html, number, code: secret };
}

const follow = async ({ number, code: secret }: { number: string; code: string }, headers = {}) => {
  const answer = await sendCounter('/petition/follow', { number, code: secret }, '', headers);
  return { status: answer.status, html: await answer.text() };
};

const accepting = {
  does: 'accept',
  code,
  summary: '反映未到现场采样',
  answer: '已受理，将组织检查。',
  checked: 'yes',
};

const entries = async () => {
  const file = await ask(`/v1/subjects/${code}`, token);
  return (await file.json<{ entries: { kind: string; body: object; actor: object }[] }>()).entries;
};

describe('a complaint without an account', () => {
  test('waits apart from the ledger, is accepted by an officer, and tells its sender', async () => {
    const ticket = await sent();
    const before = (await entries()).length;
    expect((await follow(ticket)).html).toContain('尚未受理');
    expect(before).toBe(1);

    const at = `/in-tray/of/${ticket.number}`;
    expect(await (await open(at, officer.secret)).text()).toContain('周示例');
    const done = await send(at, accepting, officer.secret);

    expect(done.status).toBe(303);
    expect((await entries()).slice(1)).toMatchObject([
      {
        kind: 'complaint',
        body: { summary: '反映未到现场采样', receivedOn: '2026-11-02' },
        actor: { person: officer.person },
      },
    ]);
    expect(JSON.stringify(await entries())).not.toMatch(/周示例|0577/);
    expect((await follow(ticket)).html).toContain('已受理，将组织检查。');
  });

  test('is accepted by nobody who has not checked whose it is', async () => {
    const { number } = await sent();
    const before = await entries();

    const answer = await send(
      `/in-tray/of/${number}`,
      { ...accepting, checked: '' },
      officer.secret,
    );

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('受理前须核实来件人的身份');
    expect(await entries()).toEqual(before);
  });

  test('is refused with a reason that its sender reads, and then answered no more', async () => {
    const ticket = await sent({ ...complaint, text: '同行恶意诋毁' });
    const before = await entries();
    const at = `/in-tray/of/${ticket.number}`;
    await send(at, { does: 'refuse', reason: '无法核实来件人' }, colleague.secret);

    const again = await send(at, accepting, officer.secret);

    expect(again.status).toBe(404);
    expect((await follow(ticket)).html).toMatch(/不予受理.*无法核实来件人/s);
    expect(await entries()).toEqual(before);
  });

  test('is summed up in the officer’s words: its own are offered for no entry', async () => {
    const { number } = await sent();

    const html = await (await open(`/in-tray/of/${number}`, officer.secret)).text();

    expect(html).toMatch(/<textarea[^>]* name="summary"[^>]*><\/textarea>/);
  });

  test('becomes one entry where two officers accept it at once', async () => {
    const { number } = await sent();
    const before = (await entries()).length;

    await Promise.all(
      [officer, colleague].map(({ secret }) => send(`/in-tray/of/${number}`, accepting, secret)),
    );

    expect((await entries()).length).toBe(before + 1);
  });

  test('what the write door refuses stays in the tray, to be answered by anybody', async () => {
    const { number } = await sent();
    const long = { ...accepting, summary: '长'.repeat(900) };

    const refused = await send(`/in-tray/of/${number}`, long, officer.secret);
    const accepted = await send(`/in-tray/of/${number}`, accepting, colleague.secret);

    expect([refused.status, accepted.status]).toEqual([422, 303]);
  });

  test('sent twice by one form comes in once', async () => {
    const form = { ...complaint, once: await freshOnce() };
    const [first, second] = [
      await (await sendCounter('/petition', form)).text(),
      await (await sendCounter('/petition', form)).text(),
    ];

    expect(second).toBe(first);
  });
});

describe('an objection without an account', () => {
  test('marks the record only once an officer has accepted it', async () => {
    const { number } = await sent({ ...complaint, kind: 'objection', text: '名称有误' });
    expect((await entries()).some(({ kind }) => kind === 'objection')).toBe(false);

    await send(`/in-tray/of/${number}`, { ...accepting, summary: '名称有误' }, officer.secret);

    expect((await entries()).at(-1)).toMatchObject({
      kind: 'objection',
      body: { grounds: '名称有误' },
    });
  });
});

describe('who may not', () => {
  test.each<[string, string]>([
    ['a stranger', ''],
    ['a secret that is none', 'x'.repeat(43)],
  ])('%s reads nothing of the tray', async (_, secret) => {
    await sent();
    using petitions = await ledger().petitions();

    expect(await petitions.list(secret)).toBeUndefined();
    expect((await open('/in-tray', secret)).status).toBe(303);
  });

  test.each(['auditor', 'operator', 'joint-discipline-authority', 'registry-authority'] as const)(
    'a %s is not offered it',
    async (role) => {
      const guest = await enrolled('office', await invited({ role }));

      expect((await open('/in-tray', guest.secret)).status).toBe(403);
    },
  );

  test('an agency’s session of the counter opens it neither there nor here', async () => {
    const { number } = await sent();
    const speaksFor = { kind: 'agency', code } as const;
    const agent = await enrolled('counter', await invited({ role: 'agency', speaksFor }));
    using petitions = await ledger().petitions();

    expect(await petitions.list(agent.secret)).toBeUndefined();
    expect(await petitions.accept(agent.secret, number, accepting)).toEqual({ kind: 'not-there' });
    expect((await openCounter('/in-tray', agent.secret)).status).toBe(404);
    const own = await (await openCounter('/own/record', agent.secret)).text();
    expect(own).not.toMatch(/周示例|反映未到现场采样/);
  });
});

describe('who tries', () => {
  test('guesses at codes, is locked out after ten, and learns no difference', async () => {
    const ticket = await sent();
    const from = { 'CF-Connecting-IP': '2001:db8:ffff::1' };
    const wrong = { ...ticket, code: '0000-0000-0000-0000' };
    const nobodys = { ...wrong, number: '0000-0000' };
    const text = (html: string) => html.replaceAll(/value="[^"]*"/g, '');

    const answers = [await follow(wrong, from), await follow(nobodys, from)];
    for (let guess = 2; guess < 10; guess += 1) await follow(wrong, from);

    expect(text(answers[0]?.html ?? '')).toBe(text(answers[1]?.html ?? ''));
    expect((await follow(ticket, from)).status).toBe(429);
    expect((await follow(ticket)).html).toContain('尚未受理');
  });

  test('reads a code aloud: spaces, small letters and look-alikes are no matter', async () => {
    const ticket = await sent();
    const code = ticket.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');

    expect((await follow({ ...ticket, code })).status).toBe(200);
  });

  test('floods: one network is full after five a day, and others are not', async () => {
    const from = { 'CF-Connecting-IP': '2001:db8:eeee::1' };
    const answers = [];
    for (let i = 0; i < 6; i += 1) answers.push((await sent(complaint, from)).status);

    expect(answers).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await sent()).status).toBe(200);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a script', { text: '"><script>alert(1)</script>' }, ''],
    ['invisible letters', { text: '看\u202E不见' }, '不可见字符'],
    ['an identity number', { name: '11010519491231002X' }, '居民身份证号码'],
    ['too much', { text: '长'.repeat(1001) }, '1000'],
    ['nothing', { text: ' ' }, 'text-fault'],
    ['another kind', { kind: 'listing' }, 'complaint'],
  ])('%s is told on its field or shown as text', async (_, twist, told) => {
    const { status, html, number } = await sent({ ...complaint, ...twist });

    expect(html).not.toContain('<script>alert');
    if (told === '') {
      const page = await (await open(`/in-tray/of/${number}`, officer.secret)).text();
      expect(page).toContain('&lt;script>');
      expect(page).not.toContain('<script>alert');
    } else {
      expect(status).toBe(422);
      expect(html).toContain(told);
    }
  });

  test('sends a file: nothing of it is taken', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };

    expect((await sent(complaint, headers)).status).toBe(422);
  });
});

test('what was answered is forgotten after its time, and not before', async () => {
  const ticket = await sent();
  await send(`/in-tray/of/${ticket.number}`, { does: 'refuse', reason: '无效' }, officer.secret);
  await setClock('2027-04-30T01:00:00.000Z');
  expect((await follow(ticket)).status).toBe(200);

  await setClock('2027-05-03T01:00:00.000Z');

  expect((await follow(ticket)).status).toBe(422);
  const kept = await runInDurableObject(ledger(), (_, { storage }) =>
    storage.sql.exec('SELECT number FROM petitions WHERE number = ?', ticket.number).toArray(),
  );
  expect(kept).toEqual([]);
});

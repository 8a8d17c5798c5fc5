import { beforeAll, expect, test } from 'vitest';
import { revealHash } from '../../../../../shared/kinds/draw/draw-result-rules.ts';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';
import { recordDraft } from '../../../../fixtures/desk/record-draft.ts';

const secrets = ['a1'.repeat(32), 'b2'.repeat(32)] as const;
let officer: Guest;
let plan: string;

const typed = {
  title: '2027年第一季度双随机检查',
  from: '2026-12-01',
  until: '2027-02-28',
  inspectors: '浙C-001\n 浙C-002 \n\n浙C-003',
  each: '2',
  recused: `浙C-003 ${codeOf(1)} 近亲属关系\n`,
  code: codeOf(900),
  first: '示例市局',
  firstHash: revealHash('示例市局', secrets[0]),
  second: '示例协会',
  secondHash: revealHash('示例协会', secrets[1]),
};
beforeAll(async () => {
  await setClock('2026-11-24T01:00:00.000Z');
  const { token } = await makeToken('registrar');
  await record(
    token,
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((serial) => registration(codeOf(serial))),
  );
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
});

test('what an officer types becomes a plan of the agencies on record, listed as sealed and with how many of each standing', async () => {
  const begun = await send('/supervision/plans/new', typed, officer.secret);
  const draft = begun.headers.get('Location') ?? '';
  const recorded = await recordDraft(draft, officer.secret);

  expect(draft).toMatch(/^\/drafts\/of\//);
  expect(recorded.headers.get('Location')).toBe(`${draft}/recorded`);
  const list = await (await open('/supervision', officer.secret)).text();
  plan = /href="(\/supervision\/plans\/of\/[^"]+)"/.exec(list)?.[1] ?? 'no plan is listed';
  expect(list).toContain('名单已封存，待抽取');
  const page = await (await open(plan, officer.secret)).text();
  expect(page).toMatch(/暂未评级.*<td[^>]*>9<\/td>.*<td[^>]*>2<\/td>/s);
  expect(page).toMatch(/回避.*浙C-003.*近亲属关系/s);
});

test.each<[string, Record<string, string>, string]>([
  ['no title', { title: '' }, 'title'],
  ['a day that is none', { from: '2026-02-30' }, 'from'],
  ['words for the inspectors of a visit', { each: 'two' }, 'each'],
  ['one inspector', { inspectors: '浙C-001' }, 'inspectors'],
  ['an invisible character', { inspectors: '浙C\u200b-001\n浙C-002' }, 'inspectors'],
  ['a ground that is none', { recused: `浙C-003 ${codeOf(1)} 不和` }, 'recused'],
  ['a recusal of nobody', { recused: '浙C-003' }, 'recused'],
  ['an unknown service', { service: 'spying' }, 'service'],
  ['a code that is none', { code: '123' }, 'code'],
  ['a commitment that is none', { firstHash: 'x' }, 'firstHash'],
  ['one party alone', { second: '' }, 'second'],
  ['no time of chance', { first: '', second: '', at: 'soon' }, 'at'],
])(
  'a plan with %s is shown again, with what is wrong at its field',
  async (_name, change, field) => {
    const answer = await send('/supervision/plans/new', { ...typed, ...change }, officer.secret);

    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(`href="#${field}"`);
    expect(html).toContain(`id="${field}-fault"`);
  },
);

test('chance that isn’t the committed one draws nothing', async () => {
  const forged = await send(plan, { secret0: secrets[1], secret1: secrets[0] }, officer.secret);
  const refused = await recordDraft(forged.headers.get('Location') ?? '', officer.secret);
  const none = await send(plan, { secret0: 'x', secret1: '' }, officer.secret);

  expect(refused.status).toBe(422);
  expect(none.status).toBe(422);
  expect(await none.text()).toContain('id="secret0-fault"');
  expect(await (await open(plan, officer.secret)).text()).toContain('名单已封存，待抽取');
});

test('the draw sends inspectors to agencies, each with its sheet, and the record can be reckoned again', async () => {
  const begun = await send(plan, { secret0: secrets[0], secret1: secrets[1] }, officer.secret);
  const draft = begun.headers.get('Location') ?? '';

  const recorded = await recordDraft(draft, officer.secret);

  expect(recorded.headers.get('Location')).toBe(`${draft}/recorded`);
  const html = await (await open(plan, officer.secret)).text();
  const sheets = [...html.matchAll(/href="(\/supervision\/[^"]+\/visits\/[^"]+)"/g)].map(
    (one) => one[1] ?? '',
  );
  expect(sheets).toHaveLength(2);
  const sheet = await (await open(sheets[0] ?? '', officer.secret)).text();
  expect(sheet).toMatch(/监督检查表.*示例瓯江.*正常 · .*浙C-00\d、浙C-00\d/s);
  const ticked = { 'check-1': 'ok', 'check-4': 'not-ok', 'note-4': '第3号报告<b>' };
  const inspection = await send(sheets[0] ?? '', ticked, officer.secret);
  const form = await (await open(inspection.headers.get('Location') ?? '', officer.secret)).text();
  expect(form).toContain('2026-11-24');
  expect(form).toContain('原始记录与报告一致，可以追溯：不符合（第3号报告&lt;b>）');
  expect(form).not.toContain('许可：');
  const file = JSON.parse(await (await open(`${plan}/record.json`, officer.secret)).text());
  expect(file.pool).toHaveLength(9);
  expect(file.drawn.body.visits).toHaveLength(2);
});

test('a sheet of whom the plan doesn’t visit, and a plan that is none, are no pages', async () => {
  const answers = [
    await open(`${plan}/visits/${codeOf(77)}`, officer.secret),
    await open('/supervision/plans/of/330300-0', officer.secret),
    await open('/supervision/plans/of/nothing/record.json', officer.secret),
    await send(plan, { secret0: secrets[0], secret1: secrets[1] }, officer.secret),
  ];

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});

test.each(['auditor', 'operator', 'joint-discipline-authority'] as const)(
  'a plan is not for the role %s, asked or sent',
  async (role) => {
    const guest = await enrolled('office', await invited({ role }));

    const answers = await Promise.all([
      open('/supervision', guest.secret),
      open(plan, guest.secret),
      open(`${plan}/record.json`, guest.secret),
      send('/supervision/plans/new', typed, guest.secret),
      send(plan, {}, guest.secret),
    ]);

    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(403));
  },
);

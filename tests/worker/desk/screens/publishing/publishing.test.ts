import { beforeAll, expect, test } from 'vitest';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { ledger, makeToken, publish, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

let officer: Guest;
let operator: Guest;
let auditor: Guest;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('registrar');
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
  operator = await enrolled('office', await invited({ role: 'operator' }));
  auditor = await enrolled('office', await invited({ role: 'auditor' }));
  await record(token, [
    registration(codeOf(1)),
    ban(codeOf(1), 'B-1', '2027-11-20T16:00:00.000Z'),
    {
      ...registration(codeOf(1)),
      kind: 'demerit',
      caseId: 'WZ-1',
      finalOn: '2026-11-01',
      body: { act: '12-8-secret-leak', summary: '泄露商业秘密', actOn: '2026-09-01' },
    },
  ]);
  await publish();
});

const pageOf = async (path: string, { secret }: Guest) => (await open(path, secret)).text();

test('the page says what is published, until when, and what time alone will change', async () => {
  await record((await makeToken('registrar')).token, registration(codeOf(2), '示例二号有限公司'));
  await setClock('2026-11-02T04:30:00.000Z');
  const again = await enrolled('office', await invited({ role: 'city-regulator' }));

  const page = await pageOf('/publishing', again);
  await setClock('2026-11-02T01:00:00.000Z');

  expect(page).toContain(
    '第 1 号，2026年11月2日 09:00 签发（3 小时前），有效至 2026年11月3日 09:00',
  );
  expect(page).toContain('1 条记录；1 个主体待重新计算');
  expect(page).toMatch(/到期自动变化.*市场禁入.*最近的发布/s);
});

test.each([
  ['/publishing', { officer: 200, operator: 200, auditor: 403 }],
  ['/publishing/halt', { officer: 200, operator: 200, auditor: 403 }],
  ['/publishing/policy', { officer: 403, operator: 200, auditor: 200 }],
  ['/publishing/holidays', { officer: 200, operator: 403, auditor: 403 }],
])('%s is for whom it is for', async (path, expected) => {
  const guests = { officer, operator, auditor };

  const statuses = await Promise.all(
    Object.entries(guests).map(async ([who, { secret }]) => [
      who,
      (await open(path, secret)).status,
    ]),
  );

  expect(Object.fromEntries(statuses)).toEqual(expected);
});

const inForce = {
  'supervision.points': '10',
  'supervision.months': '12',
  'rectification.points': '20',
  'rectification.months': '6',
  cycleMonths: '12',
  'grading.afterMonths': '12',
  'grading.engagements': '3',
  'grading.ratings': '3',
  'grading.complianceWeight': '0.6',
  'grading.pointCost': '5',
  'grading.cuts.A': '90',
  'grading.cuts.B': '60',
  'grading.cuts.C': '40',
  'grading.evaluation.withinDays': '180',
  effectiveFrom: '2026-08-16',
};

test('an auditor sees who would stand otherwise under other numbers, and nothing is recorded', async () => {
  const size = (await ledger().status()).ledger.size;
  const { token } = await makeToken('registrar');
  await record(token, registration(codeOf(3), '示例三号有限公司'));
  await record(token, {
    ...registration(codeOf(3)),
    kind: 'demerit',
    caseId: 'WZ-3',
    finalOn: '2026-11-01',
    body: { act: '12-8-secret-leak', summary: '泄露商业秘密', actOn: '2026-09-01' },
  });

  const answer = await send(
    '/publishing/policy',
    { ...inForce, 'supervision.points': '12', 'grading.cuts.A': '95' },
    auditor.secret,
  );

  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toMatch(/示例三号有限公司.*重点监管 → 正常/s);
  expect((await ledger().status()).ledger.size).toBe(size + 2);
});

test.each<[string, Record<string, string>, string]>([
  ['nothing changed', {}, 'supervision.points'],
  ['words for a number', { 'supervision.points': 'many' }, 'supervision.points'],
  ['a negative number', { cycleMonths: '-1' }, 'cycleMonths'],
  ['a script', { cycleMonths: '<script>' }, 'cycleMonths'],
  ['a number left out', { cycleMonths: '' }, 'cycleMonths'],
  [
    'a day before the rules in force',
    { cycleMonths: '6', effectiveFrom: '2019-01-01' },
    'effectiveFrom',
  ],
  ['no day', { cycleMonths: '6', effectiveFrom: 'soon' }, 'effectiveFrom'],
])('a trial with %s says what is wrong, at its field', async (_name, change, field) => {
  const answer = await send('/publishing/policy', { ...inForce, ...change }, operator.secret);

  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain(`href="#${field}"`);
  expect(html).toContain(`id="${field}-fault"`);
  expect(html).not.toContain('<script>');
});

test('the next year’s holidays are begun with the year and the names of the holidays typed in', async () => {
  const answer = await send('/publishing/holidays', { code: codeOf(9) }, officer.secret);

  const draft = answer.headers.get('Location') ?? '';
  const html = await pageOf(draft, officer);
  expect(draft).toMatch(/^\/drafts\/of\//);
  expect(html).toContain('value="2027"');
  for (const name of ['元旦', '春节', '国庆节']) expect(html).toContain(`value="${name}"`);
});

test('a code that is none begins nothing, and says so at its field', async () => {
  const answer = await send('/publishing/holidays', { code: '123' }, officer.secret);

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('id="code-fault"');
});

import { beforeAll, expect, test } from 'vitest';
import type { WaitingNames } from '../../../../shared/contract/waiting-names.ts';
import type { Role } from '../../../../shared/ledger/entry.ts';
import { ask, makeToken, problemOf, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';

let officer: string;
const codes = [1, 2, 3].map(codeOf).toSorted();
const [first = '', second = '', third = ''] = codes;

const changed = (code: string, changes: object) => ({
  ...registration(code),
  kind: 'registration-changed',
  body: { changes },
});
const confirmed = (code: string, names: readonly string[]) => ({
  ...registration(code),
  kind: 'registration-confirmed',
  body: { names },
});

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token: officer } = await makeToken('officer-1'));
  const tokens = await Promise.all(
    codes.map((code) => makeToken(`agent-${code}`, 'agency', 30, { kind: 'agency', code })),
  );
  await record(officer, [
    registration(first, '示例一检测有限公司'),
    registration(codeOf(9), '示例九检测厂'),
  ]);
  await record(tokens[0]?.token ?? '', changed(first, { aliases: ['示例一测'] }));
  await record(tokens[1]?.token ?? '', registration(second, '示例二检测有限公司'));
  await record(tokens[2]?.token ?? '', {
    ...registration(third, '示例三检测有限公司'),
    body: {
      ...registration(third, '示例三检测有限公司').body,
      formerNames: [{ name: '示例旧三检测厂' }],
    },
  });
});

async function pageOf(query = '', token = officer): Promise<WaitingNames> {
  const answer = await ask(`/v1/names-waiting${query}`, token);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

test('企业名称登记管理规定 art. 4: every name that no authority confirmed waits, with its entry and time', async () => {
  const { agencies, next } = await pageOf();

  expect(next).toBeUndefined();
  expect(agencies).toMatchObject([
    {
      code: first,
      registeredAs: '示例一检测有限公司',
      names: [{ name: '示例一测', kind: 'alias' }],
    },
    { code: second, names: [{ name: '示例二检测有限公司', kind: 'registered', alsoOf: [] }] },
    {
      code: third,
      names: [
        { name: '示例三检测有限公司', kind: 'registered' },
        { name: '示例旧三检测厂', kind: 'former' },
      ],
    },
  ]);
  expect(agencies[1]).not.toHaveProperty('registeredAs');
  expect(agencies[0]?.names[0]).toMatchObject({
    entry: expect.stringMatching(/^330300-/),
    saidAt: expect.stringMatching(/^2026-11-02T/),
  });
});

test('waiting names read page by page are complete', async () => {
  const found: string[] = [];
  let query = '?limit=1';
  for (let page = 0; page < 9 && query !== ''; page++) {
    const { agencies, next } = await pageOf(query);
    found.push(...agencies.map(({ code }) => code));
    query = next === undefined ? '' : `?limit=1&after=${next}`;
  }

  expect(found).toEqual(codes);
});

test.each<[Role, number]>([
  ['registry-authority', 200],
  ['auditor', 200],
  ['county-regulator', 403],
  ['joint-discipline-authority', 403],
  ['operator', 403],
])(
  'waiting names are for authorities that confirm names and for auditors: %s gets %i',
  async (role, status) => {
    const { token } = await makeToken(`reader-${role}`, role);

    expect((await ask('/v1/names-waiting', token)).status).toBe(status);
  },
);

test('an agency doesn’t read the list of waiting names', async () => {
  const { token } = await makeToken('agent-x', 'agency', 30, { kind: 'agency', code: second });

  expect(await problemOf(await ask('/v1/names-waiting', token))).toMatchObject({
    status: 403,
    detailZh: expect.stringContaining('待核实'),
  });
});

test.each([
  ['limit=0', 'limit'],
  ['limit=201', 'limit'],
  ['limit=x', 'limit'],
  [`after=${'9'.repeat(41)}`, 'after'],
  ['limits=5', 'limits'],
  ['date=2025-01-01', 'date'],
])(
  'the list of waiting names refuses the query %s by the parameter’s name',
  async (query, field) => {
    const problem = await problemOf(await ask(`/v1/names-waiting?${query}`, officer));

    expect(problem).toMatchObject({ status: 400, faults: [{ field }] });
  },
);

test('confirmed names, and those of an agency that withdrew, wait no longer', async () => {
  await record(officer, confirmed(second, ['示例二检测有限公司']));
  const { basis, subject } = registration(third);
  await record(officer, {
    kind: 'registration-withdrawn',
    subject,
    basis,
    body: { summary: '不再从事' },
  });

  const { agencies } = await pageOf();

  expect(agencies.map(({ code }) => code)).toEqual([first]);
});

import { beforeAll, expect, test } from 'vitest';
import type { EntryDraft, Role } from '../../../shared/ledger/entry.ts';
import { ask, post, problemOf, publish, record, setClock } from '../../fixtures/desk/desk.ts';
import { codeOf, registration, removal } from '../../fixtures/desk/drafts.ts';
import { listAgency } from '../../fixtures/desk/listed-agency.ts';
import { readRegister } from '../../fixtures/desk/read-register.ts';
import { operatorSecret } from '../../fixtures/desk-operator.ts';

const agency = codeOf(1);
const now = '2026-11-17T01:00:00.000Z';
let listed: string;
let proposer: string;
let decider: string;

beforeAll(async () => {
  ({ officer: proposer, second: decider, listed } = await listAgency());
  await setClock(now);
});

function grant(authority: string, role: Role): Promise<Response> {
  const body = JSON.stringify({ person: 'clerk', authority, role, days: 30 });
  return ask('/v1/tokens', operatorSecret, { method: 'POST', body });
}

function draft(kind: string, body: object): EntryDraft {
  return { ...registration(agency), kind, body };
}

const attempts = (): readonly EntryDraft[] => [
  draft('challenge', { of: listed, form: 'review', body: '示例市政府', filedOn: '2026-11-16' }),
  draft('suspension', { of: listed, orderedBy: '示例市政府', document: '示停1号' }),
  draft('ruling', { of: listed, result: 'void' }),
  draft('retraction', { entry: listed, effect: 'ended', summary: '解除' }),
  draft('retraction', { entry: listed, effect: 'annulled', summary: '撤销' }),
];

const levelNow = async () => {
  await publish();
  return (await readRegister(now)).record(agency)?.timeline[0].level;
};

test.each<[string, Role]>([
  ['示例县生态环境局', 'county-regulator'],
  ['示例市财政局', 'joint-discipline-authority'],
  ['示例市市场监管局', 'registry-authority'],
  ['示例市生态环境局', 'registry-authority'],
])('no entry of %s as %s takes the city’s listing off', async (authority, role) => {
  const { token } = await (await grant(authority, role)).json<{ token: string }>();

  for (const attempt of attempts()) {
    const problem = await problemOf(await post({ token, body: attempt }));
    expect(problem).toMatchObject({ status: 422, name: 'invalid-entries' });
    expect(problem.rules).toContain('power.other-authority');
  }
  const batch = await problemOf(await post({ token, body: attempts().slice(0, 3) }));
  expect(batch.rules).toContain('power.other-authority');
  expect(await levelNow()).toBe('blacklisted');
});

test('the officer who listed an agency can’t remove the listing, a colleague can', async () => {
  const alone = await problemOf(await post({ token: decider, body: removal(agency, 'WZ-1') }));
  const before = await levelNow();
  await record(proposer, removal(agency, 'WZ-1'));

  expect(alone.rules).toEqual(['power.same-person']);
  expect(before).toBe('blacklisted');
  expect(await levelNow()).toBe('normal');
});

test.each(['示例市 生态环境局', '示例市生態環境局', '示例市　生态环境局'])(
  'no token is made for «%s», which reads like an authority that has one',
  async (authority) => {
    const problem = await problemOf(await grant(authority, 'city-regulator'));

    expect(problem.status).toBe(400);
    expect(problem.rules).toEqual(['token.authority-spelled-otherwise']);
  },
);

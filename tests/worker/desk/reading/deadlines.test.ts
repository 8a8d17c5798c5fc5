import { beforeAll, expect, test } from 'vitest';
import { ask, makeToken, problemOf, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, notice, proposal, registration } from '../../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';

type Deadline = {
  readonly subject: { readonly code: string };
  readonly what: string;
  readonly dueOn: { readonly day?: string };
  readonly lateness: string;
  readonly whose: string;
};

let officer: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token: officer } = await makeToken('officer-1'));
  const { token: agency } = await makeAgencyToken(1);
  for (const serial of [1, 2]) {
    const code = codeOf(serial);
    await record(officer, [registration(code), proposal(code, `WZ-${serial}`)]);
    await record(officer, notice(code, `WZ-${serial}`, '2026-11-02'));
  }
  await record(agency, {
    ...registration(codeOf(1)),
    kind: 'objection',
    body: { field: 'name', grounds: '名称有误' },
  });
});

function makeAgencyToken(serial: number) {
  return makeToken(`agent-${serial}`, 'agency', 30, { kind: 'agency', code: codeOf(serial) });
}

async function deadlinesFor(token: string): Promise<readonly Deadline[]> {
  const answer = await ask('/v1/deadlines', token);
  return (await answer.json<{ deadlines: Deadline[] }>()).deadlines;
}

test('the city regulator sees every clock, soonest first, and whose it is', async () => {
  const deadlines = await deadlinesFor(officer);

  const days = deadlines.map(({ dueOn }) => dueOn.day ?? '9999');
  expect(days).toEqual(days.toSorted());
  expect(new Set(deadlines.map(({ subject }) => subject.code))).toEqual(
    new Set([codeOf(1), codeOf(2)]),
  );
  expect(deadlines).toContainEqual(
    expect.objectContaining({
      what: 'objection-decision',
      whose: 'city-regulator',
      lateness: 'in-time',
    }),
  );
});

test('a deadline that has passed is overdue', async () => {
  await setClock('2026-12-01T01:00:00.000Z');

  const overdue = (await deadlinesFor(officer)).filter(({ lateness }) => lateness === 'overdue');

  await setClock('2026-11-02T01:00:00.000Z');
  expect(overdue.map(({ what }) => what)).toContain('objection-decision');
});

test('an auditor sees every deadline', async () => {
  const { token } = await makeToken('auditor-1', 'auditor');

  expect(await deadlinesFor(token)).toEqual(await deadlinesFor(officer));
});

test('another authority sees its own deadlines alone', async () => {
  const { token } = await makeToken('registry-1', 'registry-authority');

  const roles = (await deadlinesFor(token)).map(({ whose }) => whose);

  expect(roles.filter((role) => role !== 'registry-authority')).toEqual([]);
});

test('an agency sees the deadlines of its own matters, those of the authorities that owe it an answer included', async () => {
  const { token } = await makeAgencyToken(1);

  const deadlines = await deadlinesFor(token);

  expect(new Set(deadlines.map(({ subject }) => subject.code))).toEqual(new Set([codeOf(1)]));
  expect(deadlines.map(({ what }) => what)).toContain('objection-decision');
});

test('the operator’s secret reads no deadlines', async () => {
  const problem = await problemOf(await ask('/v1/deadlines', operatorSecret));

  expect(problem).toMatchObject({ status: 403, name: 'forbidden' });
});

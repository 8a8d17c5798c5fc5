import { beforeAll, expect, test } from 'vitest';
import { ask, makeToken, problemOf, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';

const source = '示环〔2026〕9号';
const supervision = { points: { value: 12, source } };
let officer: string;
let auditor: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token: officer } = await makeToken('officer-1'));
  ({ token: auditor } = await makeToken('auditor-1', 'auditor'));
  await record(officer, registration(codeOf(1)));
  await record(officer, {
    ...registration(codeOf(1)),
    kind: 'demerit',
    caseId: 'WZ-1',
    finalOn: '2026-11-10',
    body: { act: '12-8-secret-leak', summary: '泄露商业秘密', actOn: '2026-09-01' },
  });
  await setClock('2026-11-12T01:00:00.000Z');
});

function preview(token: string, changes: unknown): Promise<Response> {
  return ask('/v1/policy/preview', token, { method: 'POST', body: JSON.stringify(changes) });
}

test('a dry run tells an auditor and the operator whose level a new policy would change', async () => {
  const changes = { effectiveFrom: '2026-11-05', supervision };

  const answers = await Promise.all([preview(auditor, changes), preview(operatorSecret, changes)]);

  for (const answer of answers) {
    expect(await answer.json()).toMatchObject({
      effectiveFrom: '2026-11-05',
      subjects: 1,
      shifts: [
        {
          subject: codeOf(1),
          name: '示例瓯江环境检测有限公司',
          before: { level: 'supervised' },
          after: { level: 'normal' },
        },
      ],
    });
  }
});

test('a dry run of a policy changes nothing', async () => {
  const standing = async () => {
    const answer = await ask(`/v1/subjects/${codeOf(1)}`, officer);
    return (await answer.json<{ standing: { timeline: { level: string }[] } }>()).standing;
  };
  const before = await standing();
  await preview(auditor, { effectiveFrom: '2026-11-05', supervision });

  expect(await standing()).toEqual(before);
  expect(before.timeline[0]?.level).toBe('supervised');
});

test('a dry run of a policy is refused to those who decide cases', async () => {
  const problem = await problemOf(await preview(officer, { effectiveFrom: '2027-01-01' }));

  expect(problem).toMatchObject({ status: 403, name: 'forbidden' });
  expect(problem.detailZh).toMatch(/审计人员/);
});

test('a policy with wrong numbers is refused number by number, in both languages', async () => {
  const changes = { effectiveFrom: '2027-01-01', cycleMonths: 24, bonus: 1 };

  const problem = await problemOf(await preview(auditor, changes));

  expect(problem).toMatchObject({ status: 422, name: 'invalid-policy' });
  expect(problem.faults).toMatchObject([
    { field: 'cycleMonths', rule: 'policy.no-source' },
    { field: 'bonus', rule: 'field.unknown' },
  ]);
});

test('a dry run of a policy that is no object is refused', async () => {
  expect(await problemOf(await preview(auditor, [1]))).toMatchObject({
    status: 400,
    name: 'malformed-body',
  });
});

import { beforeAll, expect, test } from 'vitest';
import { ask, makeToken, problemOf, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';

const path = `/v1/agencies/${codeOf(1)}/explanation`;
let officer: string;
let agency: string;

beforeAll(async () => {
  await setClock('2026-11-12T01:00:00.000Z');
  ({ token: officer } = await makeToken('officer-1'));
  const speaksFor = { kind: 'agency', code: codeOf(1) } as const;
  ({ token: agency } = await makeToken('agent-1', 'agency', 30, speaksFor));
  await record(officer, [registration(codeOf(1)), registration(codeOf(2), '示例雁荡环境有限公司')]);
  await record(officer, {
    ...registration(codeOf(1)),
    kind: 'demerit',
    caseId: 'WZ-1',
    finalOn: '2026-11-10',
    body: { act: '12-8-secret-leak', summary: '泄露商业秘密', actOn: '2026-09-01' },
  });
});

test('an explanation tells the score in lines that a clerk can check by hand', async () => {
  const answer = await ask(path, officer);

  const { points, level, lines } = await answer.json<{
    points: number;
    level: string;
    lines: string[];
  }>();
  expect({ points, level }).toEqual({ points: 10, level: 'supervised' });
  expect(lines.join('\n')).toMatch(/第十二条第（八）项.*记 10 分/);
  expect(lines).toContain('本周期累计 10 分');
});

test('an explanation is in English where asked', async () => {
  const answer = await ask(`${path}?lang=en`, officer);

  expect((await answer.json<{ lines: string[] }>()).lines).toContain('Points in this cycle: 10');
});

test('an agency reads its own explanation in the same words', async () => {
  const [own, theirs] = await Promise.all([ask(path, agency), ask(path, officer)]);

  expect(await own.json()).toEqual(await theirs.json());
});

test('another agency’s explanation is refused in both languages', async () => {
  const problem = await problemOf(await ask(`/v1/agencies/${codeOf(2)}/explanation`, agency));

  expect(problem).toMatchObject({ status: 403, name: 'forbidden' });
  expect(problem.detailZh).toMatch(/本单位/);
});

test('a subject that isn’t on record, a malformed code and an unknown language are told apart', async () => {
  const unknown = await ask(`/v1/agencies/${codeOf(9)}/explanation`, officer);
  const malformed = await ask('/v1/agencies/9199/explanation', officer);
  const language = await ask(`${path}?lang=fr`, officer);

  expect(await problemOf(unknown)).toMatchObject({ status: 404, name: 'subject-unknown' });
  expect(await problemOf(malformed)).toMatchObject({ status: 400, name: 'malformed-code' });
  expect(await problemOf(language)).toMatchObject({ status: 400, name: 'invalid-query' });
});

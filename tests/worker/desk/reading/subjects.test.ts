import { beforeAll, expect, test } from 'vitest';
import { ask, makeToken, problemOf, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';

let token: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('officer-1'));
});

test('a subject is answered with its entries and its standing', async () => {
  const { entries } = await record(token, registration(codeOf(1)));

  const answer = await ask(`/v1/subjects/${codeOf(1)}`, token);

  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(await answer.json()).toMatchObject({
    code: codeOf(1),
    entries: [{ id: entries[0]?.id, kind: 'registration-filed' }],
    standing: { code: codeOf(1), names: [{ kind: 'registered' }], registration: { kind: 'filed' } },
  });
});

test('a code is folded before it is judged', async () => {
  const answer = await ask(`/v1/subjects/${codeOf(1).toLowerCase()}`, token);

  expect(answer.status).toBe(200);
});

test.each([
  ['9199', 'uscc.length'],
  [`${codeOf(1).slice(0, 17)}?`, 'uscc.character'],
  ['91990000MA0000019B', 'uscc.check-digit'],
])('a malformed code %s is told apart from an unknown one', async (code, rule) => {
  const malformed = await ask(`/v1/subjects/${encodeURIComponent(code)}`, token);
  const unknown = await ask(`/v1/subjects/${codeOf(999)}`, token);

  const problem = await problemOf(malformed);
  expect(problem).toMatchObject({ status: 400, name: 'malformed-code' });
  expect(problem.rules).toEqual([rule]);
  expect(await problemOf(unknown)).toMatchObject({ status: 404, name: 'subject-unknown' });
});

function lookUp(codes: unknown): Promise<Response> {
  return ask('/v1/subjects/lookup', token, { method: 'POST', body: JSON.stringify({ codes }) });
}

test('a look-up tells what each code has on record, changes included, or null', async () => {
  const filed = registration(codeOf(2), '示例环境检测有限公司');
  await record(token, filed);
  const { subject, basis } = filed;
  const changes = { aliases: ['示例环境'] };
  const changed = { kind: 'registration-changed', subject, basis, body: { changes } };
  const { entries } = await record(token, changed);

  const answer = await lookUp([codeOf(2), codeOf(998)]);

  expect(await answer.json()).toEqual([
    {
      code: codeOf(2),
      registration: {
        entry: entries[0]?.id,
        filedFrom: expect.any(String),
        isWithdrawn: false,
        data: expect.objectContaining({ name: '示例环境检测有限公司', aliases: ['示例环境'] }),
        vouched: { formerNames: [], aliases: ['示例环境'] },
        declaredName: null,
      },
      newestEntry: entries[0]?.id,
      decidedName: null,
    },
    { code: codeOf(998), registration: null, newestEntry: null, decidedName: null },
  ]);
});

test('a look-up finds no registration where it was retracted, and says which entry was the newest', async () => {
  const { entries } = await record(token, registration(codeOf(3)));
  const { subject, basis } = registration(codeOf(3));
  const body = { entry: entries[0]?.id, effect: 'annulled', summary: '录入有误' };
  await record(token, { kind: 'retraction', subject, basis, body });

  const answer = await lookUp([codeOf(3)]);

  expect(await answer.json()).toEqual([
    { code: codeOf(3), registration: null, newestEntry: entries[0]?.id, decidedName: null },
  ]);
});

test('a look-up of names tells whose each is by authorities', async () => {
  await record(token, registration(codeOf(4), '示例有主检测有限公司'));
  const names = ['示例有主檢測有限公司', '示例无主检测有限公司'];
  const body = JSON.stringify({ names });

  const answer = await ask('/v1/names/lookup', token, { method: 'POST', body });

  expect(await answer.json()).toEqual([
    { name: names[0], codes: [codeOf(4)] },
    { name: names[1], codes: [] },
  ]);
});

test('a look-up takes 500 codes at most', async () => {
  const answer = await lookUp(Array.from({ length: 501 }, () => codeOf(1)));

  expect(await problemOf(answer)).toMatchObject({ status: 400, name: 'malformed-body' });
});

import { beforeAll, expect, test } from 'vitest';
import { app } from '../../../worker/desk/http/app.ts';
import { ask, makeToken, problemOf, record, setClock } from '../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../fixtures/desk/drafts.ts';

const paths = [
  ...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path)),
]
  .filter((path) => path !== '/healthz')
  .map((path) => path.replace(':key', codeOf(1)).replace(':code', codeOf(1)).replace(':id', 'x'));

let officer: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token: officer } = await makeToken('officer-1'));
  await record(officer, registration(codeOf(1)));
});

test.each(paths)(
  '%s refuses a question for the past, instead of answering with the present',
  async (path) => {
    for (const name of ['date', 'on', 'as_of', 'known_at', '截至日期']) {
      const problem = await problemOf(await ask(`${path}?${name}=2025-01-01`, officer));

      expect(problem, name).toMatchObject({ status: 400, name: 'invalid-query' });
      expect(problem.faults?.[0], name).toMatchObject({
        field: name,
        zh: expect.stringMatching(/asOf|knownAt/),
        en: expect.stringMatching(/asOf|knownAt/),
      });
    }
  },
);

test('the desk ignores parameters that a proxy adds', async () => {
  const answer = await ask(`/v1/subjects/${codeOf(1)}?from=timeline&v=1&_=1732870000`, officer);

  expect(answer.status).toBe(200);
});

test.each(['knownAt', 'asOf'])('%s given twice is refused', async (name) => {
  const { token } = await makeToken('auditor-1', 'auditor');
  const time = encodeURIComponent('2026-11-02T09:00:00+08:00');
  const path = `/v1/subjects/${codeOf(1)}/history?${name}=${time}&${name}=${time}`;

  const problem = await problemOf(await ask(path, token, { headers: { 'Case-Number': 'WZ-1' } }));

  expect(problem.rules).toEqual(['query.repeated']);
});

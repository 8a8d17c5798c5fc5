import { beforeAll, expect, test } from 'vitest';
import { roles } from '../../../../shared/ledger/entry.ts';
import { routes } from '../../../../worker/desk/http/routes.ts';
import { ask, problemOf } from '../../../fixtures/desk/desk.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';
import { askAllowed, openToAll, tokenOf } from './callers.ts';
import { askExample, operations } from './described.ts';

beforeAll(openToAll);

const answered = operations.filter(({ operationId }) => operationId !== 'restore');

test.each(answered.map((operation) => [operation.operationId, operation] as const))(
  'the example of %s is answered as it promises, no more and no less',
  async (id, operation) => {
    const answer = await askAllowed(operation);

    const text = await answer.text();
    const [promised] = Object.keys(operation.responses);
    const schema = routes.find((route) => route.operation.id === id)?.operation.answer.schema;
    expect(`${answer.status} ${answer.ok ? '' : text}`.trim()).toBe(promised);
    if (schema) expect(schema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
    else expect(text === '').toBe(promised === '204');
  },
);

test('restoring a ledger that isn’t lost is refused, as described', async () => {
  const restore = operations.find(({ operationId }) => operationId === 'restore');
  const problem = restore && (await problemOf(await askAllowed(restore)));

  expect(problem).toMatchObject({ name: 'restore-refused', rules: ['restore.not-empty'] });
  expect(Object.keys(restore?.responses ?? {})).toContain('409');
});

test.each(['/v1/session', '/v1/deadlines', '/v1/status', '/v1/names-waiting', '/openapi.json'])(
  'parameters that apps and caches add to %s change nothing',
  async (path) => {
    const officer = tokenOf('city-regulator');

    const [plain, decorated] = await Promise.all([
      ask(path, officer),
      ask(`${path}?from=timeline&v=1&_=1732870000`, officer),
    ]);

    expect(decorated.status).toBe(200);
    expect(await decorated.json()).toEqual(await plain.json());
  },
);

test.each(operations.map((operation) => [operation.operationId, operation] as const))(
  '%s is forbidden to a caller that it doesn’t name',
  async (_, operation) => {
    const askers = operation['x-lucheng-askers'];
    const others = roles.filter((role) => !askers.roles.includes(role));
    const credentials = [
      ...others.map(tokenOf),
      ...(askers.operatorSecret ? [] : [operatorSecret]),
    ];

    for (const credential of credentials) {
      const problem = await problemOf(await askExample(operation, credential));
      expect(problem.status).toBe(403);
      expect(['forbidden', 'operator-only']).toContain(problem.name);
    }
    expect('403' in operation.responses).toBe(credentials.length > 0);
  },
);

test('each look into what isn’t public is one that is logged, with its case and a person', async () => {
  const logged = operations.filter(({ parameters }) =>
    parameters.some(({ name }) => name === 'Case-Number'),
  );

  expect(logged.map(({ operationId }) => operationId)).toEqual([
    'history',
    'eligible',
    'exportLedger',
    'personal',
  ]);
  for (const operation of logged) {
    const parameters = operation.parameters.filter(({ name }) => name !== 'Case-Number');
    const problem = await problemOf(await askAllowed({ ...operation, parameters }));
    expect(problem.name).toBe('case-number-missing');
    expect(operation['x-lucheng-askers'].operatorSecret).toBe(false);
  }
});

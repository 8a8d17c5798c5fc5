import { beforeAll, describe, expect, test } from 'vitest';
import { partyKinds } from '../../../../shared/identity/subject.ts';
import { kinds } from '../../../../shared/kinds/book/the-book.ts';
import { type Role, roles } from '../../../../shared/ledger/entry.ts';
import { app } from '../../../../worker/desk/http/app.ts';
import { routes } from '../../../../worker/desk/http/routes.ts';
import { ask, ledger, makeToken, problemOf, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf } from '../../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';
import { looseSchemas } from '../../../fixtures/requests/loose-schemas.ts';
import { askExample, type Described, description, operations } from './described.ts';

type DraftForm = {
  readonly oneOf?: readonly unknown[];
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
};

const tokens = new Map<Role, string>();

beforeAll(async () => {
  await setClock('2026-11-24T01:00:00.000Z');
  for (const role of roles) {
    const kind = partyKinds.find((one) => one === role);
    const speaksFor = kind && { kind, code: ownCode(role) };
    const { token } = await makeToken(`${role}-1`, role, 30, speaksFor);
    tokens.set(role, token);
  }
  const actor = { person: 'officer-9', authority: '示例市生态环境局', role: 'auditor' } as const;
  await ledger().createToken('0123456789abcdef'.padEnd(64, '0'), actor, 3600);
  const recording = operations.find(({ operationId }) => operationId === 'recordEntries');
  const recorded = recording && (await askAllowed(recording));
  expect(recorded?.status).toBe(201);
});

describe('the desk describes itself', () => {
  test('the desk describes itself to callers with a token alone', async () => {
    const known = await ask('/openapi.json', tokens.get('agency') ?? '');
    const unknown = await ask('/openapi.json', '');

    expect(await known.json()).toMatchObject({ openapi: '3.1.0', paths: description.paths });
    expect(unknown.status).toBe(401);
  });

  test('every route that is described answers, and every route that answers is described', () => {
    const answering = app.routes
      .filter(({ path }) => path !== '/*' && path !== '/healthz')
      .map(({ method, path }) => `${method} ${path}`);

    const described = operations.map(
      ({ method, path }) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
    );

    expect(described.toSorted()).toEqual(answering.toSorted());
  });

  test('every operation has an id of its own, and a tag', () => {
    const ids = operations.map(({ operationId }) => operationId);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+([A-Z][a-z]+)*$/.test(id))).toEqual([]);
    expect(operations.filter(({ tags }) => tags.length !== 1)).toEqual([]);
  });

  test('no schema takes or gives just anything', () => {
    const schemas = Object.entries(description.components.schemas);
    const loose = schemas.flatMap(([id, schema]) => looseSchemas(schema, id));

    expect(loose).toEqual([]);
    expect(looseSchemas({ type: 'array', items: {} }, 'List')).toEqual(['List/0']);
  });

  test('every reference leads to a schema', () => {
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]*)"/g)];

    const known = Object.keys(description.components.schemas);
    const missing = references.filter(
      ([, to = '']) => !known.includes(to.replace('#/components/schemas/', '')),
    );
    expect(references.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  test.each(kinds.map((kind) => [kind.name, kind] as const))(
    'the draft of a %s is described by its fields, with who may record it',
    (name, { roles: allowed, title }) => {
      const { Draft, ...others } = description.components.schemas as Record<string, DraftForm>;
      const $ref = Draft?.discriminator?.mapping[name] ?? '';

      expect(Draft?.oneOf).toContainEqual({ $ref });
      const form = others[$ref.replace('#/components/schemas/', '')];
      const body = others[$ref.replace('#/components/schemas/DraftOf', 'BodyOf')];
      expect(form).toMatchObject({ title: title.zh, 'x-lucheng-roles': allowed });
      expect(form?.properties.kind).toEqual({ type: 'string', const: name });
      expect(form?.required).toEqual(expect.arrayContaining(['kind', 'subject', 'basis', 'body']));
      expect(form?.properties.body).toEqual({ $ref: $ref.replace('DraftOf', 'BodyOf') });
      // What JSON Schema can't say would stand there as an empty schema.
      expect(JSON.stringify([form, body])).not.toContain('{}');
    },
  );

  test('every parameter that must be given has an example', () => {
    const without = operations.flatMap(({ operationId, parameters }) =>
      parameters
        .filter(({ required, example }) => required && example === undefined)
        .map(({ name }) => `${operationId} ${name}`),
    );

    expect(without).toEqual([]);
  });
});

describe('the example of an operation', () => {
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
});

test.each(['/v1/session', '/v1/deadlines', '/v1/status', '/v1/names-waiting', '/openapi.json'])(
  'parameters that apps and caches add to %s change nothing',
  async (path) => {
    const officer = tokens.get('city-regulator') ?? '';

    const [plain, decorated] = await Promise.all([
      ask(path, officer),
      ask(`${path}?from=timeline&v=1&_=1732870000`, officer),
    ]);

    expect(decorated.status).toBe(200);
    expect(await decorated.json()).toEqual(await plain.json());
  },
);

describe('a caller without the power to ask', () => {
  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    '%s is forbidden to a caller that it doesn’t name',
    async (_, operation) => {
      const askers = operation['x-lucheng-askers'];
      const others = roles.filter((role) => !askers.roles.includes(role));
      const credentials = [
        ...others.map((role) => tokens.get(role) ?? ''),
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
});

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

const askAllowed = (operation: Described) => askExample(operation, credentialFor(operation));

/** Of the first who may ask, the city before others. */
function credentialFor({ 'x-lucheng-askers': { roles, operatorSecret: bySecret } }: Described) {
  const [first] = roles.includes('city-regulator') ? ['city-regulator' as const] : roles;
  return (first && !bySecret ? tokens.get(first) : operatorSecret) ?? '';
}

function ownCode(role: Role): string {
  return role === 'practitioner' || role === 'expert' ? 'P-0123456789' : codeOf(1);
}

import { beforeAll, expect, test } from 'vitest';
import { kinds } from '../../../../shared/kinds/book/the-book.ts';
import { app } from '../../../../worker/desk/http/app.ts';
import { ask } from '../../../fixtures/desk/desk.ts';
import { looseSchemas } from '../../../fixtures/requests/loose-schemas.ts';
import { openToAll, tokenOf } from './callers.ts';
import { description, operations } from './described.ts';

type DraftForm = {
  readonly oneOf?: readonly unknown[];
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
};

beforeAll(openToAll);

test('the desk describes itself to callers with a token alone', async () => {
  const known = await ask('/openapi.json', tokenOf('agency'));
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

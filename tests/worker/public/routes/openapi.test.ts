import { expect, test } from 'vitest';
import { exampleCode, exampleEntry, exampleOrigin } from '../../../../shared/contract/example.ts';
import { describeApi } from '../../../../shared/contract/openapi.ts';
import type { PublicOperation } from '../../../../shared/contract/operation.ts';
import { publicApi } from '../../../../shared/contract/public-api.ts';
import { routes } from '../../../../worker/public/routes.ts';
import { builtWidget } from '../../../fixtures/public/built-widget.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { opened } from '../../../fixtures/public/published-draws.ts';
import {
  annulledEntry,
  corrected,
  listed,
  normal,
  unknownCode,
} from '../../../fixtures/public/published-records.ts';
import { looseSchemas } from '../../../fixtures/requests/loose-schemas.ts';

/** A site that says where it is. */
const site = { PUBLIC_ORIGIN: exampleOrigin };

const operations = routes.map(({ operation }) => operation);

type Description = {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

test('every route is described, and everything described is routed', async () => {
  const { getJson } = await openPublic([normal]);

  const { paths } = await getJson<Description>('/openapi.json');

  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(described.sort()).toEqual(
    operations.map(({ method = 'get', path }) => `${method} ${path}`).sort(),
  );
});

test('every reference leads to a schema that is there', async () => {
  const { get } = await openPublic([normal]);

  const text = await (await get('/openapi.json')).text();
  const { components }: Description = JSON.parse(text);
  const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference);

  const known = Object.keys(components.schemas).map((id) => `#/components/schemas/${id}`);
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((reference) => !known.includes(reference ?? ''))).toEqual([]);
});

test('no schema of an answer leaves open what it holds', async () => {
  const { get } = await openPublic([normal]);

  const { components }: Description = JSON.parse(await (await get('/openapi.json')).text());

  const schemas = Object.entries(components.schemas);
  expect(schemas.flatMap(([id, schema]) => looseSchemas(schema, id))).toEqual([]);
});

const examples: Readonly<Record<string, string>> = {
  '/v1/agencies/{code}': `/v1/agencies/${listed.code}`,
  '/v1/agencies/{code}/explanation': `/v1/agencies/${listed.code}/explanation`,
  '/v1/agencies/{code}/past': `/v1/agencies/${listed.code}/past?asOf=2026-11-23T00:00:00Z`,
  '/v1/agencies': '/v1/agencies?name=示例',
  '/v1/lookup': '/v1/lookup?name=示例',
  '/v1/standings': `/v1/standings?codes=${listed.code},${unknownCode},x`,
  '/v1/agencies/{code}/receipt': `/v1/agencies/${unknownCode}/receipt`,
  '/v1/agencies/{code}/corrections/{entry}': `/v1/agencies/${corrected.code}/corrections/${annulledEntry}`,
  '/v1/agencies/{code}/badge.json': `/v1/agencies/${listed.code}/badge.json`,
  '/v1/draws/{entry}': `/v1/draws/${opened.entry}`,
  '/oembed': `/oembed?url=${exampleOrigin}/agencies/${listed.code}`,
  '/register/keys/{version}.json': '/register/keys/1.json',
};

test.each(
  operations.flatMap((operation) =>
    'schema' in operation.answer && operation.answer.schema
      ? [[operation.path, operation, operation.answer.schema] as const]
      : [],
  ),
)('what %s answers is what it promises, no more and no less', async (path, operation, schema) => {
  const { get, publish } = await openPublic(undefined, site);
  await publish([normal, listed, corrected], [], [], [], [opened]);

  const answer = await (await get(examples[path] ?? path, sent(operation))).json();

  expect(schema.parse(answer)).toEqual(answer);
});

test('every operation is described once, with its parameters and its problems', () => {
  const { paths } = describeApi(publicApi(), operations);

  const { parameters, responses } = paths['/v1/agencies/{code}/badge.svg']?.get ?? {};

  expect(Object.values(paths).flatMap((methods) => Object.keys(methods))).toHaveLength(
    operations.length,
  );
  expect(parameters).toMatchObject([
    { name: 'code', in: 'path', required: true },
    { name: 'lang', in: 'query', required: false, schema: { enum: ['zh', 'en'] } },
    { name: 'theme' },
    { name: 'dated' },
  ]);
  expect(Object.keys(responses ?? {})).toEqual(['200', '304', '400', '404', '429', '500', '503']);
});

test('every operation has an id of its own, and a tag', () => {
  const ids = operations.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+([A-Z][a-z]+)*$/.test(id))).toEqual([]);
  expect(operations.filter(({ tag }) => tag === '')).toEqual([]);
});

/** An export is made by the desk alone, so this register has none. */
const withExample = operations.filter(
  ({ path, example }) => example !== undefined || !path.includes('{'),
);

test.each(
  withExample
    .filter(({ id }) => id !== 'export')
    .map((operation) => [operation.id, operation] as const),
)('the description’s own example of %s is answered', async (_, operation) => {
  const { path, answer, example = {} } = operation;
  const { params = {}, query = {} } = example;
  const facts = corrected.facts.map((one) => ({
    ...one,
    entries: ['330300-9', exampleEntry],
  }));
  const records = [normal, { ...corrected, code: exampleCode, facts }];
  const { get, publish } = await openPublic(undefined, { ...site, SCRIPTS: builtWidget() });
  await publish(records, [], [], [], [{ ...opened, entry: exampleEntry }]);
  const address = path.replace(/\{(\w+)\}/g, (_all, name) => params[name] ?? '');

  const response = await get(`${address}?${new URLSearchParams(query)}`, sent(operation));

  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toContain(answer.type);
});

test('every operation has an example, but those whose names no description can know', () => {
  const without = operations.filter((operation) => !withExample.includes(operation));

  expect(without.map(({ id }) => id)).toEqual([
    'catalogueText',
    'file',
    'siteScript',
    'widgetFile',
  ]);
});

/** How the description's example of an operation is sent. */
function sent({ method, body, example }: PublicOperation): RequestInit {
  if (method !== 'post') return {};
  const [type = ''] = Object.keys(body?.content ?? {});
  const value = example?.body;
  const text =
    type === 'application/json'
      ? JSON.stringify(value)
      : new URLSearchParams(value as Record<string, string>).toString();
  return { method: 'POST', body: text, headers: { 'Content-Type': type } };
}

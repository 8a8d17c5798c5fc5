import * as z from 'zod';
import { withDraftArticles } from '../jurisdiction/draft-articles.ts';
import type { Jurisdiction } from '../jurisdiction/policy.ts';
import type { Example, Operation } from './operation.ts';
import { problemSchema } from './problem-schema.ts';

/** What a description says about all its operations together. */
export type Api = {
  readonly title: string;
  readonly description: string;
  /** All problems, by name. */
  readonly problems: Readonly<Record<string, { readonly status: number; readonly title: string }>>;
  /** Problems that any operation may answer with. */
  readonly always: readonly string[];
  /** Answers have an ETag, and a client that sends it learns that nothing has changed. */
  readonly isConditional: boolean;
  /** Every operation needs a token. */
  readonly needsToken: boolean;
  /** Where a page is sent on to the address of another language, and when. Absent: nowhere. */
  readonly sentOnByLang?: string;
  /** Schemas by id that are written otherwise than zod's own. Absent: none. */
  readonly schemas?: Readonly<Record<string, object>>;
};

/** An operation with what only its own worker adds, as OpenAPI's `x-` fields. */
type Described = Operation & {
  readonly extensions?: Readonly<Record<`x-${string}`, unknown>>;
  /** Which questions another address answers, to which they are sent on. */
  readonly sentOn?: string;
};

/**
 * The OpenAPI 3.1 document of these operations. A schema with an id is written once. Without a jurisdiction the
 * document names no city's articles.
 */
export function describeApi(
  api: Api,
  operations: readonly Described[],
  jurisdiction?: Jurisdiction,
) {
  const description = document(api, operations);
  const text = withDraftArticles(JSON.stringify(description), jurisdiction);
  return JSON.parse(text) as typeof description;
}

function document(api: Api, operations: readonly Described[]) {
  return {
    openapi: '3.1.0',
    info: { title: api.title, version: '1', description: api.description },
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: pathsOf(api, operations),
    components: {
      schemas: { ...namedSchemas(), ...api.schemas },
      ...(api.needsToken && { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } }),
    },
    ...(api.needsToken && { security: [{ token: [] }] }),
  };
}

type Methods = Readonly<Record<string, ReturnType<typeof describe>>>;

function pathsOf(api: Api, operations: readonly Described[]): Readonly<Record<string, Methods>> {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, methods]) => [
      path,
      Object.fromEntries(
        methods.map((operation) => [operation.method ?? 'get', describe(api, operation)]),
      ),
    ]),
  );
}

function describe(api: Api, operation: Described) {
  const { id, tag, summary, answer, problems, example, body, extensions } = operation;
  const isPage = answer.type === 'text/html' && 'lang' in operation.query.shape;
  const sentOn = operation.sentOn ?? (isPage ? api.sentOnByLang : undefined);
  const { status = 200, type, schema } = answer;
  const isConditional = api.isConditional && operation.method !== 'post';
  return {
    operationId: id,
    tags: [tag],
    summary: summary.en,
    description: summary.zh,
    ...(operation.deprecated && { deprecated: true }),
    parameters: [
      ...pathParameters(operation),
      ...queryParameters(operation),
      ...headerParameters(operation),
    ],
    ...(body && { requestBody: requestBody(body, example) }),
    responses: {
      [status]: {
        description: summary.en,
        ...(type !== undefined && {
          content: { [type]: schema ? { schema: schemaOf(schema, 'output') } : {} },
        }),
      },
      ...(sentOn !== undefined && { '307': { description: sentOn } }),
      ...(isConditional && {
        '304': { description: 'Not modified since the ETag given in If-None-Match' },
      }),
      ...refusals(api, [...problems, ...api.always], refusalContent(type)),
    },
    ...extensions,
  };
}

function pathParameters({ path, params = {}, example }: Operation) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(params[name] ?? z.string(), 'input'),
    ...exampleOf(example?.params?.[name]),
  }));
}

function queryParameters({ query, example }: Operation) {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
    ...exampleOf(example?.query?.[name]),
  }));
}

function headerParameters({ headers = [] }: Operation) {
  return headers.map(({ name, description, example }) => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string' },
    description,
    example,
  }));
}

function requestBody({ isRequired, content }: NonNullable<Operation['body']>, example?: Example) {
  const described = Object.entries(content).map(([type, schema]) => [
    type,
    { schema: schemaOf(schema, 'input'), ...exampleOf(example?.body) },
  ]);
  return { required: isRequired, content: Object.fromEntries(described) };
}

function exampleOf(value: unknown) {
  return value === undefined ? {} : { example: value };
}

/** Several problems share a status: each status lists the problems that it can stand for. */
function refusals({ problems }: Api, names: readonly string[], content: object) {
  const known = [...new Set(names)].flatMap((name) => {
    const problem = problems[name];
    return problem ? [{ name, ...problem }] : [];
  });
  const byStatus = Map.groupBy(known, ({ status }) => String(status));
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: group.map(({ name, title }) => `${name}: ${title}`).join('; '),
        content,
      },
    ]),
  );
}

/** What people look at, a page or a picture, says itself that it can't be shown. */
function refusalContent(type = '') {
  return type === 'text/html' || type.startsWith('image/')
    ? { [type]: {} }
    : { 'application/problem+json': { schema: schemaOf(problemSchema, 'output') } };
}

/** A schema with an id is referred to; any other is written in place. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const id = z.globalRegistry.get(schema)?.id;
  if (id !== undefined) return { $ref: schemaUri(id) };
  const { $schema: _, ...inPlace } = z.toJSONSchema(schema, { io });
  return inPlace;
}

function schemaUri(id: string): string {
  return `#/components/schemas/${id}`;
}

function namedSchemas() {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: schemaUri });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]),
  );
}

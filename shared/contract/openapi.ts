import * as z from 'zod';
import { regulation } from '../jurisdiction/330300/regulation.ts';
import type { Operation } from './operation.ts';
import { problemSchema } from './problem-schema.ts';
import { type ProblemName, problems } from './problems.ts';

const { agency, issued } = regulation;

/** The OpenAPI 3.1 document of these operations; every schema that has an id stands in it once. */
export function describeApi(operations: readonly Operation[]) {
  return {
    openapi: '3.1.0',
    info: {
      title: '绿诚公示库 · Lucheng public register',
      version: '1',
      description: `${agency.zh}信用公示。Credit of eco-environment technical service agencies. The city’s draft measures (征求意见稿) were never issued; of what was, ${issued.zh}, only the first five articles are known.`,
    },
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { get: describe(operation) }]),
    ),
    components: { schemas: namedSchemas() },
  };
}

function describe({ path, summary, query, answer, problems }: Operation) {
  return {
    summary: summary.en,
    description: summary.zh,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    responses: {
      '200': {
        description: summary.en,
        content: { [answer.type]: answer.schema ? { schema: refer(answer.schema) } : {} },
      },
      '304': { description: 'Not modified since the ETag given in If-None-Match' },
      ...refusals(['invalid-query', ...problems, 'too-many-requests', 'internal-error']),
    },
  };
}

function pathParameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodType) {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

/** Problems share statuses: each status names the problems that it can stand for. */
function refusals(names: readonly ProblemName[]) {
  const byStatus = Object.groupBy(names, (name) => String(problems[name].status));
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, group = []]) => [
      status,
      {
        description: group.map((name) => `${name}: ${problems[name].title}`).join('; '),
        content: { 'application/problem+json': { schema: refer(problemSchema) } },
      },
    ]),
  );
}

function refer(schema: z.ZodType) {
  return { $ref: schemaUri(z.globalRegistry.get(schema)?.id ?? '') };
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

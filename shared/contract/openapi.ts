import * as z from 'zod';
import { agencyTerm } from '../jurisdiction/agency-term.ts';
import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { withDraftArticles } from './draft-articles.ts';
import type { Operation } from './operation.ts';
import { problemSchema } from './problem-schema.ts';
import { type ProblemName, problems } from './problems.ts';

/**
 * The OpenAPI 3.1 document of these operations; every schema that has an id stands in it once. Without a jurisdiction it names
 * no city's articles.
 */
export function describeApi(operations: readonly Operation[], jurisdiction?: Jurisdiction) {
  const description = document(operations, jurisdiction);
  const text = withDraftArticles(JSON.stringify(description), jurisdiction);
  return JSON.parse(text) as typeof description;
}

function document(operations: readonly Operation[], jurisdiction: Jurisdiction | undefined) {
  return {
    openapi: '3.1.0',
    info: {
      title: '绿诚公示库 · Lucheng public register',
      version: '1',
      description: [about, jurisdiction?.regulation.about].filter((part) => part).join(' '),
    },
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { get: describe(operation) }]),
    ),
    components: { schemas: namedSchemas() },
  };
}

const about = `${agencyTerm.zh}信用公示。Credit of eco-environment technical service agencies.`;

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

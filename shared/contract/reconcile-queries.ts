import * as z from 'zod';
import type { BrokenRule } from '../kinds/form/fields.ts';
import { langs } from '../messages/lang.ts';

/** What one request may ask at most, so that none takes long: our own numbers. OpenRefine asks ten at a time. */
const most = { queries: 20, ids: 100, properties: 10, characters: 200, results: 50 } as const;

const text = z.string().max(most.characters);
const value = z.union([text, z.number(), z.boolean(), z.object({ id: text })]);

const query = z
  .object({
    query: text.default(''),
    type: z.union([text, z.array(text).max(most.properties)]).exactOptional(),
    limit: z.int().min(1).max(most.results).default(10),
    properties: z
      .array(z.object({ pid: text, v: z.union([value, z.array(value).max(most.properties)]) }))
      .max(most.properties)
      .default([]),
  })
  .refine((one) => one.query.trim() !== '' || one.properties.length > 0, {
    params: {
      rule: 'query.empty',
      zh: 'query 和 properties 至少写一项',
      en: 'Give query, properties or both',
    } satisfies BrokenRule,
  });

/** A batch by keys of the asker's own (Reconciliation Service API 0.2, “Reconciliation queries”). */
const queries = z.record(text, query).refine((all) => Object.keys(all).length <= most.queries, {
  params: {
    rule: 'queries.too-many',
    zh: `一次最多 ${most.queries} 项`,
    en: `At most ${most.queries} queries at once`,
  } satisfies BrokenRule,
});

export type ReconcileQuery = z.infer<typeof query>;
export type ReconcileQueries = z.infer<typeof queries>;

/** Values of properties that are asked for (“Data extension”). */
const extend = z.object({
  ids: z.array(text).max(most.ids),
  properties: z.array(z.object({ id: text })).max(most.properties),
});

export type ExtendQuery = z.infer<typeof extend>;

/** A parameter that is JSON within the address or the form. */
function json<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((written, context): unknown => {
      try {
        return JSON.parse(written);
      } catch {
        context.addIssue({ code: 'custom', params: noJson });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

const noJson: BrokenRule = { rule: 'json.malformed', zh: '不是完整的 JSON', en: 'This is no JSON' };

/** Parameters of other versions of the protocol: ignored, they would be answered by something else than was asked for. */
function refused(rule: BrokenRule) {
  return z
    .string()
    .optional()
    .refine((given) => given === undefined, { params: { ...rule } })
    .describe(rule.en);
}

const callback = refused({
  rule: 'query.no-jsonp',
  zh: '不支持 JSONP；任何网站都可以跨源读取（CORS），请去掉 callback',
  en: 'There is no JSONP: any origin may read the answers (CORS); leave callback out',
});

const single = refused({
  rule: 'query.batch-only',
  zh: '不支持单项查询；请用 queries，写成 {"q0":{"query":"…"}}',
  en: 'There are no single queries: use queries, as {"q0":{"query":"…"}}',
});

const asked = {
  queries: json(queries)
    .optional()
    .describe('As JSON: a batch of queries, each with a name or the property code'),
  extend: json(extend).optional().describe('As JSON: whose properties, and which'),
};

const oneQuestion: BrokenRule = {
  rule: 'query.one-question',
  zh: 'queries 和 extend 只能写一项',
  en: 'Give either queries or extend',
};

const neither: BrokenRule = {
  rule: 'query.no-question',
  zh: '请写 queries 或者 extend',
  en: 'Give queries or extend',
};

/** `GET`; without a question the service says what it is. */
export const reconcileParameters = z
  .strictObject({ ...asked, callback, query: single })
  .refine((one) => one.queries === undefined || one.extend === undefined, {
    path: ['extend'],
    params: { ...oneQuestion },
  });

/** `POST`. Without an id: named schemas are described as they are read, and these fields are texts as they are sent. */
export const reconcileForm = z
  .object(asked)
  .refine((one) => one.queries === undefined || one.extend === undefined, {
    path: ['extend'],
    params: { ...oneQuestion },
  })
  .refine((one) => one.queries !== undefined || one.extend !== undefined, {
    path: ['queries'],
    params: { ...neither },
  });

export const suggestParameters = z.strictObject({
  prefix: z.string().trim().max(100).default('').describe('What was typed so far'),
  callback,
});

export const proposeParameters = z.strictObject({
  type: text.optional().describe('The type of the agencies'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  callback,
});

export const previewParameters = z.strictObject({
  id: z.string().trim().max(40).describe('The code of an agency'),
  lang: z.enum(langs).default('zh').describe('Language of the words'),
});

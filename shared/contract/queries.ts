import * as z from 'zod';
import { services } from '../identity/services.ts';
import { subjectKinds } from '../identity/subject.ts';
import { type BrokenRule, instant } from '../kinds/form/fields.ts';
import { langs } from '../messages/lang.ts';
import { parseCursor } from '../register/changes/cursor.ts';
import { gradeSchema, levelSchema } from './wire-values.ts';

/** The most codes in one request. */
export const maxStandings = 100;

/** For operations without query parameters. */
export const noQuery = z.strictObject({});

/** A search reads what it finds from the beginning: so many agencies in all, over all pages. */
export const mostSearched = 2000;

const tooFar: BrokenRule = {
  rule: 'query.too-far',
  zh: `检索最多翻到第 ${mostSearched} 家（page × limit），请把名称写得更具体；要全部数据，请下载公示库`,
  en: `A search goes as far as agency ${mostSearched} (page × limit): ask for more of the name, or download the register for all of it`,
};

export const searchQuery = z
  .strictObject({
    name: z.string().trim().min(2).max(100).describe('Part of a present or former name'),
    limit: z.coerce.number().int().min(1).max(100).default(20).describe('How many on a page'),
    page: z.coerce.number().int().min(1).max(mostSearched).default(1),
  })
  .refine(({ limit, page }) => limit * page <= mostSearched, {
    path: ['page'],
    params: { ...tooFar },
  });

export const lookupQuery = z.strictObject({
  name: z.string().trim().min(2).max(100).describe('The whole legal name of one agency'),
});

export const langQuery = z.strictObject({
  lang: z.enum(langs).default('zh').describe('Language of the words'),
});

/** What a badge can stand on. */
export const badgeThemes = ['light', 'dark'] as const;

export type BadgeTheme = (typeof badgeThemes)[number];

export const badgeQuery = langQuery.extend({
  theme: z.enum(badgeThemes).default('light').describe('What the badge stands on'),
  dated: z
    .enum(['yes', 'no'])
    .default('no')
    .describe('yes: the picture says until when it holds, for pages that are printed and for mail'),
});

export const pastQuery = z.strictObject({
  asOf: instant.describe('A moment with its offset, not in the future; a plus sign is written %2B'),
});

export const startPageQuery = z.strictObject({
  q: z
    .string()
    .trim()
    .max(100)
    .optional()
    .describe('Name, part of one, or code; two characters or more'),
  level: levelSchema
    .exclude(['normal'])
    .optional()
    .describe('Of those found, only those with this level'),
  service: z.enum(services).optional().describe('Of those found, only those that offer this'),
  kind: z.enum(subjectKinds).optional().describe('Of those found, only those of this kind'),
  lang: z.enum(langs).default('zh').describe('Language of the words'),
});

export const standingsQuery = z.strictObject({
  codes: z
    .string()
    .transform((list) => [...new Set(list.split(',').map((code) => code.trim()))].sort())
    .transform((codes) => codes.filter((code) => code !== ''))
    .pipe(z.array(z.string()).min(1).max(maxStandings))
    .describe(`1 to ${maxStandings} codes, separated by commas`),
});

export const changesQuery = z.strictObject({
  since: z
    .string()
    .trim()
    .transform((text, context) => {
      const cursor = parseCursor(text);
      if (!cursor) context.addIssue({ code: 'custom', params: sinceFault });
      return cursor ?? z.NEVER;
    })
    .optional()
    .describe('`next` of the answer before; without it, everything in force'),
});

const sinceFault = {
  rule: 'query.since',
  zh: 'since 不是本接口给出的位置：请照抄上次应答中的 next，首次请求不要带 since',
  en: 'since is no place that this address gave out: copy next of the answer before, and leave since out the first time',
} as const;

/** Pages of a list that anybody turns over by hand. */
export const mostPages = 200;

export const agenciesQuery = z.strictObject({
  level: levelSchema.exclude(['normal']).optional().describe('Only those with this level'),
  service: z.enum(services).optional().describe('Only those that say they offer this service'),
  grade: gradeSchema.exclude(['E']).optional().describe('Only those with this grade'),
  page: z.coerce.number().int().min(1).max(mostPages).default(1),
  lang: z.enum(langs).default('zh').describe('Language of the words'),
});

export type AgenciesQuery = z.infer<typeof agenciesQuery>;

/** The heights that a badge can have, in pixels. */
export const badgeSizes = ['20', '24', '32'] as const;

export const embedQuery = z.strictObject({
  code: z
    .string()
    .trim()
    .max(100)
    .default('')
    .describe('The agency whose badge is shown: its code, or its whole name'),
  size: z.enum(badgeSizes).default('24').describe('Height in pixels'),
  theme: z.enum(badgeThemes).default('light').describe('What the badge stands on'),
  'badge-lang': z
    .enum(langs)
    .optional()
    .describe('Language of the badge; without it, that of the page'),
  lang: z.enum(langs).default('zh').describe('Language of the words'),
});

export type EmbedQuery = z.infer<typeof embedQuery>;

export const signQuery = z.strictObject({
  size: z.enum(['a4', 'a5']).default('a4').describe('Size of the paper'),
  lang: z.enum(langs).default('zh').describe('Language of the words'),
});

export type SignQuery = z.infer<typeof signQuery>;

export const oembedQuery = z.strictObject({
  url: z.string().max(500).describe('Address of an agency’s page on this site'),
  format: z.string().max(20).optional().describe('`json`, or nothing'),
  maxwidth: z.coerce.number().int().min(1).max(100_000).optional(),
  maxheight: z.coerce.number().int().min(1).max(100_000).optional(),
});

export const apiPageQuery = z.strictObject({
  code: z.string().trim().max(40).default('').describe('The agency of the examples'),
  lang: z.enum(langs).default('zh').describe('Language of the words'),
});

export type ApiQuery = z.infer<typeof apiPageQuery>;

export const mostCompared = 3;

export const compareQuery = z.strictObject({
  code: z
    .array(z.string().trim().max(40))
    .max(mostCompared)
    .default([])
    .transform((codes) => [...new Set(codes)].filter((code) => code !== ''))
    .describe(`Up to ${mostCompared} agencies; a field that is left empty is none`),
  lang: z.enum(langs).default('zh').describe('Language of the words'),
});

/** The orders of a list of decisions in force. */
export const listOrders = ['newest', 'ending', 'code'] as const;
export type ListOrder = (typeof listOrders)[number];

export const decisionsQuery = z.strictObject({
  service: z.enum(services).optional().describe('Only those that say they offer this service'),
  order: z.enum(listOrders).default('newest').describe('What comes first'),
  lang: z.enum(langs).default('zh').describe('Language of the words'),
});

export type DecisionsQuery = z.infer<typeof decisionsQuery>;

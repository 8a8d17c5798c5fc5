import type * as z from 'zod';
import { agencyAnswerSchema } from './agency-answer.ts';
import { blacklistAnswerSchema } from './blacklist-answer.ts';
import { catalogueAnswerSchema } from './catalogue-answer.ts';
import { correctionAnswerSchema } from './correction-answer.ts';
import { explanationAnswerSchema } from './explanation-answer.ts';
import { pastAnswerSchema } from './past-answer.ts';
import { paths } from './paths.ts';
import { personsAnswerSchema } from './persons-answer.ts';
import type { ProblemName } from './problems.ts';
import {
  langQuery,
  noQuery,
  pastQuery,
  searchQuery,
  standingsQuery,
  startPageQuery,
} from './queries.ts';
import { receiptSchema, signedHeadSchema, signedKeySetSchema } from './register-schema.ts';
import { searchAnswerSchema } from './search-answer.ts';
import { standingsAnswerSchema } from './standings-answer.ts';
import { statisticsAnswerSchema } from './statistics-answer.ts';
import { statusAnswerSchema } from './status-answer.ts';

/** One thing that can be asked by `GET` (or `HEAD`), as `/openapi.json` describes it. */
export type Operation = {
  /** OpenAPI path template. */
  readonly path: string;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly query: z.ZodType;
  /** Media type and, for JSON, the schema of the answer. */
  readonly answer: { readonly type: string; readonly schema?: z.ZodType };
  readonly problems: readonly ProblemName[];
};

const json = 'application/json';
const svg = 'image/svg+xml';
const html = 'text/html';
const registerProblems = ['register-unavailable', 'register-stale'] as const;
const codeProblems = ['malformed-code', 'not-known', ...registerProblems] as const;

export const agencyOperation = {
  path: paths.agency('{code}'),
  summary: { zh: '按代码查询一家机构', en: 'One agency by its code' },
  query: noQuery,
  answer: { type: json, schema: agencyAnswerSchema },
  problems: codeProblems,
} as const satisfies Operation;

export const explanationOperation = {
  path: paths.explanation('{code}'),
  summary: {
    zh: '状态与等级的由来，限已公示的部分',
    en: 'Why the level and grade are what they are, as far as is public',
  },
  query: langQuery,
  answer: { type: json, schema: explanationAnswerSchema },
  problems: codeProblems,
} as const satisfies Operation;

export const pastOperation = {
  path: paths.past('{code}'),
  summary: {
    zh: '某一时刻的情况，限今日仍可公示的部分',
    en: 'What held at an earlier moment, as far as it may be shown today',
  },
  query: pastQuery,
  answer: { type: json, schema: pastAnswerSchema },
  problems: codeProblems,
} as const satisfies Operation;

export const badgeOperation = {
  path: paths.badge('{code}'),
  summary: {
    zh: '信用徽章（SVG）；出错时徽章上如实说明',
    en: 'The badge; an error is a badge that says so',
  },
  query: langQuery,
  answer: { type: svg },
  problems: codeProblems,
} as const satisfies Operation;

export const receiptOperation = {
  path: paths.receipt('{code}'),
  summary: {
    zh: '查询凭证：有无记录均可离线核验',
    en: 'A receipt: proves the record or its absence, offline',
  },
  query: noQuery,
  answer: { type: json, schema: receiptSchema },
  problems: ['malformed-code', ...registerProblems],
} as const satisfies Operation;

export const correctionOperation = {
  path: paths.correction('{code}', '{entry}'),
  summary: {
    zh: '更正证明：某项公示记录已被撤销，可离线核验',
    en: 'A correction certificate: a published record was annulled; proves it offline',
  },
  query: noQuery,
  answer: { type: json, schema: correctionAnswerSchema },
  problems: [...codeProblems, 'no-such-correction'],
} as const satisfies Operation;

export const searchOperation = {
  path: paths.search,
  summary: { zh: '按名称片段查找机构', en: 'Agencies by part of a name' },
  query: searchQuery,
  answer: { type: json, schema: searchAnswerSchema },
  problems: registerProblems,
} as const satisfies Operation;

export const standingsOperation = {
  path: paths.standings,
  summary: { zh: '一次查询多个代码', en: 'Many codes in one request' },
  query: standingsQuery,
  answer: { type: json, schema: standingsAnswerSchema },
  problems: registerProblems,
} as const satisfies Operation;

export const blacklistJsonOperation = {
  path: paths.blacklistJson,
  summary: { zh: '黑名单（JSON）', en: 'The blacklist as JSON' },
  query: noQuery,
  answer: { type: json, schema: blacklistAnswerSchema },
  problems: registerProblems,
} as const satisfies Operation;

export const blacklistCsvOperation = {
  path: paths.blacklistCsv,
  summary: { zh: '黑名单（CSV）', en: 'The blacklist as CSV' },
  query: noQuery,
  answer: { type: 'text/csv' },
  problems: registerProblems,
} as const satisfies Operation;

export const personsJsonOperation = {
  path: paths.personsJson,
  summary: {
    zh: '依法公布的从业人员决定（JSON）',
    en: 'Decisions about practitioners, published by order of law, as JSON',
  },
  query: noQuery,
  answer: { type: json, schema: personsAnswerSchema },
  problems: registerProblems,
} as const satisfies Operation;

export const personsCsvOperation = {
  path: paths.personsCsv,
  summary: {
    zh: '依法公布的从业人员决定（CSV）',
    en: 'Decisions about practitioners, published by order of law, as CSV',
  },
  query: noQuery,
  answer: { type: 'text/csv' },
  problems: registerProblems,
} as const satisfies Operation;

export const catalogueJsonOperation = {
  path: paths.catalogueJson,
  summary: {
    zh: '标准、扶持政策和合同范本（JSON）',
    en: 'Standards, support policies and model contracts, as JSON',
  },
  query: noQuery,
  answer: { type: json, schema: catalogueAnswerSchema },
  problems: registerProblems,
} as const satisfies Operation;

export const catalogueTextOperation = {
  path: paths.catalogueText('{entry}'),
  summary: {
    zh: '一个版本的合同范本，附散列值以供核对',
    en: 'One version of a model contract, with its digest',
  },
  query: noQuery,
  answer: { type: 'text/plain' },
  problems: ['no-such-file', ...registerProblems],
} as const satisfies Operation;

export const statisticsJsonOperation = {
  path: paths.statisticsJson,
  summary: { zh: '分类统计（JSON）', en: 'The register in numbers, as JSON' },
  query: noQuery,
  answer: { type: json, schema: statisticsAnswerSchema },
  problems: registerProblems,
} as const satisfies Operation;

export const statusOperation = {
  path: paths.status,
  summary: { zh: '公示库现状与撤下时限', en: 'Which register answers, and our bound on removals' },
  query: noQuery,
  answer: { type: json, schema: statusAnswerSchema },
  problems: registerProblems,
} as const satisfies Operation;

export const headOperation = {
  path: paths.head,
  summary: { zh: '签名的库头', en: 'The signed head of the register' },
  query: noQuery,
  answer: { type: json, schema: signedHeadSchema },
  problems: ['register-unavailable'],
} as const satisfies Operation;

export const keysOperation = {
  path: '/register/keys/{version}.json',
  summary: { zh: '签名的密钥集', en: 'A signed key set' },
  query: noQuery,
  answer: { type: json, schema: signedKeySetSchema },
  problems: ['no-such-file', 'register-unavailable'],
} as const satisfies Operation;

export const fileOperation = {
  path: paths.file('{sha256}'),
  summary: { zh: '按哈希命名的公示库文件', en: 'A register file, named by its hash' },
  query: noQuery,
  answer: { type: 'application/octet-stream' },
  problems: ['no-such-file', 'register-unavailable'],
} as const satisfies Operation;

export const exportOperation = {
  path: paths.export,
  summary: {
    zh: '台账的公开导出：不予公开的记录只有散列值，可离线核验',
    en: 'The ledger for the public: what is withheld as hashes only; verifiable offline',
  },
  query: noQuery,
  answer: { type: 'application/x-ndjson' },
  problems: ['export-being-made', ...registerProblems],
} as const satisfies Operation;

export const openapiOperation = {
  path: paths.openapi,
  summary: { zh: '本接口说明', en: 'This description' },
  query: noQuery,
  answer: { type: json },
  problems: [],
} as const satisfies Operation;

export const agencyPageOperation = {
  path: paths.page('{code}'),
  summary: { zh: '机构公示页', en: 'The page of one agency' },
  query: langQuery,
  answer: { type: html },
  problems: codeProblems,
} as const satisfies Operation;

export const correctionPageOperation = {
  path: paths.correctionPage('{code}', '{entry}'),
  summary: { zh: '更正证明（可打印）', en: 'A correction certificate to print' },
  query: langQuery,
  answer: { type: html },
  problems: [...codeProblems, 'no-such-correction'],
} as const satisfies Operation;

export const blacklistPageOperation = {
  path: paths.blacklistPage,
  summary: { zh: '黑名单公示页', en: 'The blacklist as a page' },
  query: langQuery,
  answer: { type: html },
  problems: registerProblems,
} as const satisfies Operation;

export const cataloguePageOperation = {
  path: paths.cataloguePage,
  summary: {
    zh: '标准、扶持政策和合同范本页',
    en: 'Standards, support policies and model contracts as a page',
  },
  query: langQuery,
  answer: { type: html },
  problems: registerProblems,
} as const satisfies Operation;

export const statisticsPageOperation = {
  path: paths.statisticsPage,
  summary: { zh: '分类统计页', en: 'The register in numbers, as a page' },
  query: langQuery,
  answer: { type: html },
  problems: registerProblems,
} as const satisfies Operation;

export const startPageOperation = {
  path: '/',
  summary: { zh: '首页与查询', en: 'Start page with a search field' },
  query: startPageQuery,
  answer: { type: html },
  problems: registerProblems,
} as const satisfies Operation;

export const widgetOperation = {
  path: '/widget/{file}',
  summary: { zh: '徽章组件的脚本', en: 'The scripts of the widget' },
  query: noQuery,
  answer: { type: 'text/javascript' },
  problems: ['no-such-file'],
} as const satisfies Operation;

/** In the order in which they are described. */
export const operations: readonly Operation[] = [
  agencyOperation,
  explanationOperation,
  pastOperation,
  searchOperation,
  standingsOperation,
  badgeOperation,
  receiptOperation,
  correctionOperation,
  blacklistJsonOperation,
  blacklistCsvOperation,
  personsJsonOperation,
  personsCsvOperation,
  catalogueJsonOperation,
  catalogueTextOperation,
  statisticsJsonOperation,
  statusOperation,
  headOperation,
  keysOperation,
  fileOperation,
  exportOperation,
  openapiOperation,
  agencyPageOperation,
  correctionPageOperation,
  blacklistPageOperation,
  cataloguePageOperation,
  statisticsPageOperation,
  startPageOperation,
  widgetOperation,
];

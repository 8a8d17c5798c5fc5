import { blacklistAnswerSchema } from './blacklist-answer.ts';
import { catalogueAnswerSchema } from './catalogue-answer.ts';
import { type Operation, registerProblems } from './operation.ts';
import { paths } from './paths.ts';
import { personsAnswerSchema } from './persons-answer.ts';
import { noQuery, searchQuery, standingsQuery } from './queries.ts';
import { searchAnswerSchema } from './search-answer.ts';
import { standingsAnswerSchema } from './standings-answer.ts';
import { statisticsAnswerSchema } from './statistics-answer.ts';

const json = 'application/json';

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

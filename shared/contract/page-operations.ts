import { codeProblems, type Operation, registerProblems } from './operation.ts';
import { paths } from './paths.ts';
import { langQuery, startPageQuery } from './queries.ts';

const html = 'text/html';

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

import { agencyAnswerSchema } from './agency-answer.ts';
import { correctionAnswerSchema } from './correction-answer.ts';
import { explanationAnswerSchema } from './explanation-answer.ts';
import { codeProblems, type Operation, registerProblems } from './operation.ts';
import { pastAnswerSchema } from './past-answer.ts';
import { paths } from './paths.ts';
import { langQuery, noQuery, pastQuery } from './queries.ts';
import { receiptSchema } from './register-schema.ts';

const json = 'application/json';

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
  answer: { type: 'image/svg+xml' },
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

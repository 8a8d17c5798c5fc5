import { type Operation, registerProblems } from './operation.ts';
import { paths } from './paths.ts';
import { noQuery } from './queries.ts';
import { signedHeadSchema, signedKeySetSchema } from './register-schema.ts';
import { statusAnswerSchema } from './status-answer.ts';

const json = 'application/json';

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

import type { Operation } from './operation.ts';
import { paths } from './paths.ts';
import { noQuery } from './queries.ts';

export const openapiOperation = {
  path: paths.openapi,
  summary: { zh: '本接口说明', en: 'This description' },
  query: noQuery,
  answer: { type: 'application/json' },
  problems: [],
} as const satisfies Operation;

export const widgetOperation = {
  path: '/widget/{file}',
  summary: { zh: '徽章组件的脚本', en: 'The scripts of the widget' },
  query: noQuery,
  answer: { type: 'text/javascript' },
  problems: ['no-such-file'],
} as const satisfies Operation;

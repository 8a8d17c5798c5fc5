import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { operators } from '../askers.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

/** What is to be told to others, for a gateway that asks for itself. */
export const outboxRoute = defineRoute(
  {
    id: 'outbox',
    tag: 'reading',
    path: deskPaths.outbox,
    summary: {
      zh: '待告知事项，每行一个 JSON 对象；末行的 next 用于接着查询',
      en: 'What is to be told to whom as NDJSON; the last line says by which `from` to go on',
    },
    query: z.object({
      from: z.coerce
        .number()
        .int()
        .min(0)
        .max(Number.MAX_SAFE_INTEGER)
        .default(0)
        .describe('The number of the first entry, as `next` of the answer before'),
    }),
    answer: { type: 'application/x-ndjson' },
    problems: [],
    example: { query: { from: '0' } },
  },
  {
    routeClass: 'read',
    askers: operators,
    answer: async ({ env, query: { from } }) => {
      const { messages, next } = JSON.parse(await openLedger(env).outbox(from));
      const lines = [...messages, { next }].map((line: unknown) => `${JSON.stringify(line)}\n`);
      return new Response(lines.join(''), { headers: { 'Content-Type': 'application/x-ndjson' } });
    },
  },
);

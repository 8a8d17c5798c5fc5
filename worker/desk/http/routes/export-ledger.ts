import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { askPast } from '../ask-past.ts';
import { people } from '../askers.ts';
import { defineRoute } from '../route.ts';

/** Everything, for an auditor with a case. */
export const exportLedgerRoute = defineRoute(
  {
    id: 'exportLedger',
    tag: 'past',
    path: deskPaths.export,
    summary: {
      zh: '整部台账，每行一个 JSON 对象，可离线核验',
      en: 'The whole ledger as NDJSON, to be verified offline',
    },
    query: noQuery,
    answer: { type: 'application/x-ndjson' },
    problems: [],
  },
  {
    routeClass: 'operate',
    askers: people(['auditor']),
    isLogged: true,
    answer: async ({ env }) => {
      const stream = await askPast(env, (past) => past.exportLedger());
      return new Response(stream, { headers: { 'Content-Type': 'application/x-ndjson' } });
    },
  },
);

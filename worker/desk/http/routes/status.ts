import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { seeUnpublished } from '../../access/reading-rights.ts';
import { deskStatusSchema } from '../answers/desk-status.ts';
import { anybody } from '../askers.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

/** How recording and publishing fare. */
export const statusRoute = defineRoute(
  {
    id: 'status',
    tag: 'publishing',
    path: deskPaths.status,
    summary: { zh: '台账和发布的状况', en: 'How the ledger and its publication fare' },
    query: noQuery,
    answer: { type: 'application/json', schema: deskStatusSchema },
    problems: [],
  },
  {
    routeClass: 'read',
    askers: anybody,
    answer: async ({ env, actor }) => {
      const status = await openLedger(env).status();
      const seesAll = !actor || seeUnpublished.includes(actor.role);
      if (seesAll) return Response.json(status);
      const halt = status.halt && { ...status.halt, changes: [] };
      return Response.json({ ...status, halt, troubled: [] });
    },
  },
);

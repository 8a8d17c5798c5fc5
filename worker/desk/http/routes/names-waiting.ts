import { Hono } from 'hono';
import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { mostAgenciesWaiting } from '../../../../shared/contract/waiting-names.ts';
import { faultsOf } from '../../../../shared/kinds/faults-of.ts';
import { actsForItself } from '../../../../shared/kinds/own-matter.ts';
import { registrationConfirmed } from '../../../../shared/kinds/registration-confirmed.ts';
import type { Role } from '../../../../shared/ledger/entry.ts';
import { answerJson } from '../answer-json.ts';
import { answerProblem } from '../answer-problem.ts';
import { actorOf, admitCaller, type DeskHono } from '../caller.ts';
import { openLedger } from '../open-ledger.ts';

const query = z.object({
  /** The last code of the page before. */
  after: z.string().max(40).default(''),
  limit: z.coerce.number().int().min(1).max(mostAgenciesWaiting).default(100),
});

/** Who may confirm a name of another's, and who looks after that. */
const readers: readonly Role[] = [
  ...registrationConfirmed.roles.filter((role) => !actsForItself(role)),
  'auditor',
];

/** The names that nobody has confirmed yet, for those who can. */
export const namesWaitingRoutes = new Hono<DeskHono>();

namesWaitingRoutes.get(
  deskPaths.namesWaiting,
  admitCaller('read', Object.keys(query.shape)),
  async (c) => {
    const role = actorOf(c)?.role;
    if (role === undefined || !readers.includes(role))
      return answerProblem('forbidden', forReaders);
    const asked = query.safeParse(c.req.query(), { reportInput: true });
    if (!asked.success) return answerProblem('invalid-query', { faults: faultsOf(asked.error) });
    return answerJson(await openLedger(c.env).namesWaiting(asked.data));
  },
);

const forReaders = {
  detail: `The names that wait are for ${readers.join(', ')}.`,
  detailZh: `待核实的名称仅限 ${readers.join('、')} 查阅。`,
};

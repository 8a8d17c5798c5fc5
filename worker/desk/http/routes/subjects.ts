import { Hono } from 'hono';
import * as z from 'zod';
import { faultsOf } from '../../../../shared/kinds/faults-of.ts';
import { uscc } from '../../../../shared/kinds/fields.ts';
import { answerProblem } from '../answer-problem.ts';
import { actorOf, admitCaller, type DeskHono } from '../caller.ts';
import { openLedger } from '../open-ledger.ts';
import { readJson } from '../read-json.ts';

const lookupSchema = z.strictObject({ codes: z.array(z.string()).max(500) });

/** What the ledger holds about subjects, for those who work with it. */
export const subjectRoutes = new Hono<DeskHono>();

subjectRoutes.get('/v1/subjects/:code', admitCaller('read'), async (c) => {
  if (!actorOf(c)) return answerProblem('forbidden');
  const parsed = uscc.safeParse(c.req.param('code'), { reportInput: true });
  if (!parsed.success) return answerProblem('malformed-code', { faults: faultsOf(parsed.error) });
  const subject = await openLedger(c.env).subject(parsed.data);
  return subject === undefined ? answerProblem('subject-unknown') : answerJson(subject);
});

subjectRoutes.post('/v1/subjects/lookup', admitCaller('read'), async (c) => {
  if (!actorOf(c)) return answerProblem('forbidden');
  const lookup = await readJson(c.req.raw, lookupSchema);
  if (lookup instanceof Response) return lookup;
  return answerJson(await openLedger(c.env).registrations(lookup.codes));
});

function answerJson(json: string): Response {
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}

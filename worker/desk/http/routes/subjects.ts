import { Hono } from 'hono';
import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { subjectKeyField } from '../../../../shared/kinds/form/subject-key-field.ts';
import { notReadable, seesAllFiles } from '../../access/reading-rights.ts';
import { answerForbidden } from '../answer-forbidden.ts';
import { answerJson } from '../answer-json.ts';
import { answerProblem } from '../answer-problem.ts';
import { answerUnknownSubject } from '../answer-unknown-subject.ts';
import { actorOf, admitCaller, type DeskHono } from '../caller.ts';
import { openLedger } from '../open-ledger.ts';
import { readJson } from '../read-json.ts';

const lookupSchema = z.strictObject({ codes: z.array(z.string()).max(500) });

const namesSchema = z.strictObject({ names: z.array(z.string().max(200)).max(500) });

/** What the ledger holds about subjects, for those who work with it. */
export const subjectRoutes = new Hono<DeskHono>();

// `knownAt` leads to the history before anybody is let in here.
subjectRoutes.get(deskPaths.subject(':key'), admitCaller('read', ['knownAt']), async (c) => {
  const actor = actorOf(c);
  if (!actor) return answerProblem('forbidden');
  const parsed = subjectKeyField.safeParse(c.req.param('key'), { reportInput: true });
  if (!parsed.success) return answerProblem('malformed-code', { faults: faultsOf(parsed.error) });
  const fault = notReadable(parsed.data, actor);
  if (fault) return answerForbidden(fault);
  const subject = await openLedger(c.env).subject(parsed.data, actor);
  return subject === undefined ? answerUnknownSubject(c.env, parsed.data) : answerJson(subject);
});

subjectRoutes.post(deskPaths.subjectLookup, admitCaller('read'), async (c) => {
  const actor = actorOf(c);
  if (!(actor && seesAllFiles(actor))) return answerProblem('forbidden');
  const lookup = await readJson(c.req.raw, lookupSchema);
  if (lookup instanceof Response) return lookup;
  return answerJson(await openLedger(c.env).registrations(lookup.codes));
});

subjectRoutes.post(deskPaths.nameLookup, admitCaller('read'), async (c) => {
  const actor = actorOf(c);
  if (!(actor && seesAllFiles(actor))) return answerProblem('forbidden');
  const lookup = await readJson(c.req.raw, namesSchema);
  if (lookup instanceof Response) return lookup;
  return answerJson(await openLedger(c.env).namesByAuthorities(lookup.names));
});

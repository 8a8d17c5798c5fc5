import { Hono } from 'hono';
import * as z from 'zod';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { services } from '../../../shared/identity/services.ts';
import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import { faultsOf } from '../../../shared/kinds/faults-of.ts';
import { instant, line, uscc } from '../../../shared/kinds/fields.ts';
import { subjectKeyField } from '../../../shared/kinds/subject-key-field.ts';
import { answerJson } from '../http/answer-json.ts';
import { answerProblem } from '../http/answer-problem.ts';
import { answerUnknownSubject } from '../http/answer-unknown-subject.ts';
import { actorOf, admitCaller, type DeskContext, type DeskHono } from '../http/caller.ts';
import { openLedger } from '../http/open-ledger.ts';
import { readJson } from '../http/read-json.ts';
import { askPast } from './ask-past.ts';
import { noteAccess } from './note-access.ts';

/** What was, for those who may know it: each look into what isn't public is logged with its case. */
export const pastRoutes = new Hono<DeskHono>();

const historyQuery = z.object({
  knownAt: instant.exactOptional(),
  asOf: instant.exactOptional(),
});
const publicQuery = z.object({ asOf: instant });
const eligibleQuery = z.object({ service: z.enum(services), inspected: uscc });
const count = z.coerce.number().int().min(1);
const inclusionQuery = z.object({ size: count.exactOptional() });
const consistencyQuery = z.object({ from: count, to: count.exactOptional() });
const erasureBody = z.strictObject({ reason: line(500, 2) });

const admitRead = ({ shape }: z.ZodObject) => admitCaller('read', Object.keys(shape));
const admitOperate = ({ shape }: z.ZodObject) => admitCaller('operate', Object.keys(shape));
const noteAudit = noteAccess(['auditor']);

pastRoutes.get(deskPaths.history(':key'), admitRead(historyQuery), noteAudit, answerHistory);
pastRoutes.get(deskPaths.subject(':key'), async (c, next) => {
  if (c.req.query('knownAt') === undefined) return next();
  const key = encodeURIComponent(c.req.param('key'));
  return c.redirect(deskPaths.history(key) + new URL(c.req.url).search, 307);
});

async function answerHistory(c: DeskContext): Promise<Response> {
  const subject = readKey(c);
  if (subject instanceof Response) return subject;
  const asked = read(historyQuery, c.req.query());
  if (asked instanceof Response) return asked;
  const { knownAt, asOf } = asked;
  const key = subjectKey(subject);
  const history = await askPast(c.env, (past) => past.history(key, knownAt, asOf));
  return history === undefined ? answerUnknownSubject(c.env, subject) : answerJson(history);
}

/** Says whose client is whose, so it is a look into files. */
pastRoutes.get(
  deskPaths.eligible,
  admitRead(eligibleQuery),
  noteAccess(['city-regulator', 'county-regulator']),
  async (c) => {
    const asked = read(eligibleQuery, c.req.query());
    if (asked instanceof Response) return asked;
    const { service, inspected } = asked;
    const fault = await openLedger(c.env).unverifiedCode('inspected', inspected);
    if (fault) return answerProblem('invalid-query', { faults: [fault] });
    return answerJson(await askPast(c.env, (past) => past.eligible(service, inspected)));
  },
);

pastRoutes.get(deskPaths.publicPast(':key'), admitRead(publicQuery), async (c) => {
  const subject = readKey(c);
  if (subject instanceof Response) return subject;
  const asked = read(publicQuery, c.req.query());
  if (asked instanceof Response) return asked;
  const key = subjectKey(subject);
  return answerJson(await askPast(c.env, (past) => past.publicPast(key, asked.asOf)));
});

pastRoutes.get(deskPaths.export, admitCaller('operate'), noteAudit, async (c) => {
  const stream = await askPast(c.env, (past) => past.exportLedger());
  return new Response(stream, { headers: { 'Content-Type': 'application/x-ndjson' } });
});

pastRoutes.get(deskPaths.inclusionProof(':id'), admitOperate(inclusionQuery), async (c) => {
  const asked = read(inclusionQuery, c.req.query());
  if (asked instanceof Response) return asked;
  const proof = await askPast(c.env, (past) => past.proveInclusion(c.req.param('id'), asked.size));
  return proof ? answerJson(JSON.stringify(proof)) : answerProblem('entry-unknown');
});

pastRoutes.get(deskPaths.consistencyProof, admitOperate(consistencyQuery), async (c) => {
  const asked = read(consistencyQuery, c.req.query());
  if (asked instanceof Response) return asked;
  const proof = await askPast(c.env, (past) => past.proveConsistency(asked.from, asked.to));
  return proof ? answerJson(JSON.stringify(proof)) : answerProblem('no-such-tree');
});

pastRoutes.get(
  deskPaths.personal(':id'),
  admitCaller('read'),
  noteAccess(['auditor', 'city-regulator', 'county-regulator']),
  async (c) => {
    const personal = await askPast(c.env, (past) => past.personal(c.req.param('id')));
    return personal === undefined ? answerProblem('entry-unknown') : answerJson(personal);
  },
);

pastRoutes.delete(deskPaths.personal(':id'), admitCaller('write'), async (c) => {
  const actor = actorOf(c);
  if (actor?.role !== 'city-regulator') return answerProblem('forbidden');
  const erasure = await readJson(c.req.raw, erasureBody);
  if (erasure instanceof Response) return erasure;
  const { person, authority } = actor;
  const ground = { person, authority, reason: erasure.reason };
  const { kind } = await askPast(c.env, (past) => past.erasePersonal(c.req.param('id'), ground));
  return kind === 'erased' ? c.body(null, 204) : answerProblem(kind);
});

function readKey(c: DeskContext): Subject | Response {
  const parsed = subjectKeyField.safeParse(c.req.param('key'), { reportInput: true });
  if (parsed.success) return parsed.data;
  return answerProblem('malformed-code', { faults: faultsOf(parsed.error) });
}

function read<T>(schema: z.ZodType<T>, query: unknown): T | Response {
  const parsed = schema.safeParse(query, { reportInput: true });
  if (parsed.success) return parsed.data;
  return answerProblem('invalid-query', { faults: faultsOf(parsed.error) });
}

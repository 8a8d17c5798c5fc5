import type { Context } from 'hono';
import type * as z from 'zod';
import { faultsOf } from '../../../shared/kinds/door/faults-of.ts';
import type { DeskEnvironment } from '../object/environment.ts';
import { admitCaller, type Caller } from './admit-caller.ts';
import { answerProblem } from './answer-problem.ts';
import { refuseAsker } from './askers.ts';
import { noteAccess } from './note-access.ts';
import type { Ask, DeskRoute } from './route.ts';

type DeskContext = Context<{ Bindings: DeskEnvironment }>;
type Values = Readonly<Record<string, unknown>>;

/**
 * The handler of a route: who asks, whether they may, the log of what isn't public, the question, and the answer. Each step comes
 * only once the one before has let through: a caller that is refused learns nothing of what comes after.
 */
export function answerRoute(route: DeskRoute) {
  return async (c: DeskContext): Promise<Response> => {
    const elsewhere = route.elsewhere?.(new URL(c.req.url), c.req.param());
    if (elsewhere !== undefined) return c.redirect(elsewhere, 307);
    const caller = await letIn(route, c);
    if (caller instanceof Response) return caller;
    const asked = await readAsked(route, c);
    if (asked instanceof Response) return asked;
    const actor = caller.kind === 'person' ? caller.actor : undefined;
    const { raw: request } = c.req;
    return route.answer({ request, env: c.env, caller, actor, ...asked } as Ask<unknown>);
  };
}

async function letIn(
  { operation, routeClass, askers, isLogged }: DeskRoute,
  { env, req: { raw: request } }: DeskContext,
): Promise<Caller | Response> {
  const taken = Object.keys(operation.query.shape);
  const caller = await admitCaller(request, env, routeClass, taken);
  if (caller instanceof Response) return caller;
  const refused = refuseAsker(askers, caller);
  if (refused || !isLogged) return refused ?? caller;
  // The operator's secret names no person, and the log needs one.
  if (caller.kind === 'operator') return answerProblem('forbidden');
  return (await noteAccess(request, env, caller.actor)) ?? caller;
}

async function readAsked({ operation }: DeskRoute, c: DeskContext): Promise<Values | Response> {
  const params = readParams(operation.params ?? {}, c.req.param());
  if (params instanceof Response) return params;
  const query = operation.query.safeParse(takenOf(operation, c.req.query()), { reportInput: true });
  if (!query.success) return answerProblem('invalid-query', { faults: faultsOf(query.error) });
  const body = await operation.body?.read(c.req.raw);
  if (body instanceof Response) return body;
  return { params, query: query.data, body };
}

/** What else an address carries is foreign, and ignored. */
function takenOf({ query }: DeskRoute['operation'], given: Values): Values {
  const taken = Object.keys(query.shape);
  return Object.fromEntries(Object.entries(given).filter(([name]) => taken.includes(name)));
}

/** Of what a path gives, only a code can be malformed: an id is known or not. */
function readParams(
  schemas: Readonly<Record<string, z.ZodType>>,
  given: Readonly<Record<string, string>>,
): Values | Response {
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const parsed = schema.safeParse(given[name], { reportInput: true });
    if (!parsed.success) return answerProblem('malformed-code', { faults: faultsOf(parsed.error) });
    values[name] = parsed.data;
  }
  return values;
}

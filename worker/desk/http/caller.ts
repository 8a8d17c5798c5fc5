import type { Context, MiddlewareHandler } from 'hono';
import { queryFaults } from '../../../shared/contract/query-faults.ts';
import { clientNetwork } from '../../../shared/identity/client-network.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Admission } from '../access/admit.ts';
import { hashPlausible } from '../access/credential.ts';
import type { RouteClass } from '../access/rate-limits.ts';
import type { DeskEnvironment } from '../environment.ts';
import { answerProblem } from './answer-problem.ts';
import { openLedger } from './open-ledger.ts';

/** Whoever passed the gate. */
type Caller = Extract<Admission, { kind: 'person' | 'operator' }>;

export type DeskHono = { Bindings: DeskEnvironment; Variables: { caller: Caller } };
export type DeskContext = Context<DeskHono>;

/**
 * Lets in who shows a token of the desk or the operator's secret; everything else ends here. So does an address whose parameters ask
 * for something that none of the `taken` ones does, and that would be answered as if it hadn't.
 */
export function admitCaller(
  routeClass: RouteClass,
  taken: readonly string[] = [],
): MiddlewareHandler<DeskHono> {
  return async function admitCaller(c, next) {
    const credential = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
    const credentialHash = hashPlausible(credential, c.env.OPERATOR_TOKEN_HASH);
    if (credentialHash === undefined) return answerProblem('unauthenticated', {}, challenge);
    const network = clientNetwork(c.req.header('CF-Connecting-IP') ?? '');
    const admission = await openLedger(c.env).admit({ credentialHash, network, routeClass });
    if (admission.kind !== 'person' && admission.kind !== 'operator') return turnAway(admission);
    const faults = queryFaults(new URL(c.req.url).searchParams, taken, past);
    if (faults.length > 0) return answerProblem('invalid-query', { faults });
    c.set('caller', admission);
    return next();
  };
}

/** Only people record and read: the operator's secret speaks for no authority. */
export function actorOf(c: DeskContext): Actor | undefined {
  const { caller } = c.var;
  return caller.kind === 'person' ? caller.actor : undefined;
}

/** The operator's secret, or a person whose role is operator. */
export function isOperator(c: DeskContext): boolean {
  return c.var.caller.kind === 'operator' || c.var.caller.actor.role === 'operator';
}

const past = {
  zh: '过去某时的台账，审计人员可查 /v1/subjects/{key}/history?knownAt=',
  en: 'auditors ask /v1/subjects/{key}/history?knownAt= for the ledger as it was',
};

const challenge = { 'WWW-Authenticate': 'Bearer' };

function turnAway(admission: Exclude<Admission, Caller>): Response {
  switch (admission.kind) {
    case 'unknown':
      return answerProblem('unauthenticated', {}, challenge);
    case 'expired':
      return answerProblem('token-expired', {}, challenge);
    case 'revoked':
      return answerProblem('token-revoked', {}, challenge);
    case 'locked':
      return answerProblem('locked', {}, retryAfter(admission.retryAfterMs));
    case 'limited':
      return answerProblem('too-many-requests', {}, retryAfter(admission.retryAfterMs));
  }
}

function retryAfter(ms: number): Record<string, string> {
  return { 'Retry-After': String(Math.ceil(ms / 1000)) };
}

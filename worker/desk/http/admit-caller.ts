import { queryFaults } from '../../../shared/contract/query-faults.ts';
import { clientNetwork } from '../../../shared/identity/client-network.ts';
import type { Admission } from '../access/admit.ts';
import { hashPlausible } from '../access/credential.ts';
import type { RouteClass } from '../access/rate-limits.ts';
import type { DeskEnvironment } from '../object/environment.ts';
import { answerProblem } from './answer-problem.ts';
import { openLedger } from './open-ledger.ts';

/** A person or operator that passed the gate. */
export type Caller = Extract<Admission, { kind: 'person' | 'operator' }>;

/**
 * Lets in whoever shows a token of the desk or the operator's secret, and turns all others away. Refuses then a query parameter that
 * is a slip of one that the route takes (`taken`), or asks for another time: ignoring it would give the wrong answer (decision 0018).
 */
export async function admitCaller(
  request: Request,
  env: DeskEnvironment,
  routeClass: RouteClass,
  taken: readonly string[],
): Promise<Caller | Response> {
  const shown = request.headers.get('Authorization') ?? '';
  const credential = /^Bearer +(\S+)$/i.exec(shown)?.[1];
  const credentialHash = credential && hashPlausible(credential, env.OPERATOR_TOKEN_HASH);
  if (!credentialHash) return answerProblem('unauthenticated', {}, challenge);
  const network = clientNetwork(request.headers.get('CF-Connecting-IP') ?? '');
  const admission = await openLedger(env).admit({ credentialHash, network, routeClass });
  if (admission.kind !== 'person' && admission.kind !== 'operator') return turnAway(admission);
  const faults = queryFaults(new URL(request.url).searchParams, { taken }, past);
  return faults.length > 0 ? answerProblem('invalid-query', { faults }) : admission;
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

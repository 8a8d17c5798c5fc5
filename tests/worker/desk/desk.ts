import { runInDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { Subject } from '../../../shared/identity/subject.ts';
import type { Role } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { openLedger } from '../../../worker/desk/http/open-ledger.ts';
import { operatorSecret } from '../desk-operator.ts';

export const ledger = () => openLedger(env);

export async function setClock(instant: Instant): Promise<void> {
  await env.CLOCK?.fetch('http://clock/', { method: 'PUT', body: String(Date.parse(instant)) });
}

export function ask(path: string, credential: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${credential}`);
  return exports.default.fetch(`http://desk${path}`, { ...init, headers });
}

export async function makeToken(
  person: string,
  role: Role = 'city-regulator',
  days = 30,
  speaksFor?: Subject,
  authority = '示例市生态环境局',
): Promise<{ readonly id: string; readonly token: string }> {
  const grant = { person, authority, role, days, speaksFor };
  const answer = await ask('/v1/tokens', operatorSecret, {
    method: 'POST',
    body: JSON.stringify(grant),
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  return answer.json();
}

export type Posting = {
  readonly token: string;
  readonly key?: string;
  readonly client?: string;
  readonly body: unknown;
};

/** One entry as JSON, or an array of them as NDJSON. */
export function post({ token, key = crypto.randomUUID(), client, body }: Posting) {
  const isBatch = Array.isArray(body);
  const text = isBatch
    ? body.map((draft) => JSON.stringify(draft)).join('\n')
    : JSON.stringify(body);
  return ask('/v1/entries', token, {
    method: 'POST',
    body: text,
    headers: {
      'Content-Type': isBatch ? 'application/x-ndjson' : 'application/json',
      'Idempotency-Key': key,
      ...(client && { 'CF-Connecting-IP': client }),
    },
  });
}

/** What was recorded; throws with the desk's words where it refused. */
export async function record(token: string, body: unknown) {
  const answer = await post({ token, body });
  if (answer.status !== 201) throw new Error(await answer.text());
  return answer.json<{
    entries: { id: string; seq: number }[];
    recordedAt: Instant;
    tree: { size: number; root: string };
  }>();
}

export async function problemOf(
  answer: Response,
): Promise<{ name: string; rules: string[] } & Problem> {
  const problem = await answer.json<Problem>();
  const rules = (problem.faults ?? []).map(({ rule }) => rule);
  return { ...problem, name: problem.type.replace('urn:lucheng:problem:', ''), rules };
}

/**
 * Lets the desk do all that is due by the clock as it stands, as its alarm does. Its own alarm may have come by itself and be
 * at it with an earlier time: this waits for that and does the rest. Throws if the desk then waits for no alarm, for it would
 * never act again.
 */
export async function comeDue(): Promise<void> {
  const isArmed = await runInDurableObject(ledger(), async (object, { storage }) => {
    await object.alarm();
    return (await storage.getAlarm()) !== null;
  });
  if (!isArmed && (await ledger().status()).nextDueAt !== null) throw new Error('No alarm is set');
}

/** Publishes at once and tells what was published. */
export async function publish(): Promise<{ sequence: number; records: number; manifest: string }> {
  const answer = await ask('/v1/publish', operatorSecret, { method: 'POST' });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

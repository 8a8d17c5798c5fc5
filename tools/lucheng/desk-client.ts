import { deskPaths } from '../../shared/contract/desk-paths.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { CommandError } from './command.ts';

/** Where the desk is, and what opens it. */
export type DeskAccess = {
  readonly origin: string;
  readonly credential: string;
  readonly fetch: typeof globalThis.fetch;
};

export type DeskAnswer =
  | { readonly kind: 'answer'; readonly body: unknown }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly retryAfterSeconds: number };

export const defaultOrigin = 'http://127.0.0.1:8788';

/** Asks the desk once; what isn't an answer of the desk ends the command, saying so. */
export async function askDesk(
  desk: DeskAccess,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  init: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<DeskAnswer> {
  const response = await send(desk, method, path, init);
  const text = await response.text();
  if (response.status === 204) return { kind: 'answer', body: undefined };
  const body = parse(text);
  if (body === undefined) {
    throw new CommandError(`${desk.origin} answered ${response.status}, but not as a desk does`);
  }
  if (response.ok) return { kind: 'answer', body };
  const retryAfterSeconds = Number(response.headers.get('Retry-After') ?? 0);
  return { kind: 'problem', problem: body as Problem, retryAfterSeconds };
}

/** The answer's body; a problem ends the command with the desk's own words. */
export async function mustAnswer(answering: Promise<DeskAnswer>): Promise<unknown> {
  const answer = await answering;
  if (answer.kind === 'answer') return answer.body;
  throw new CommandError(sayProblem(answer.problem));
}

export function sayProblem({ title, titleZh, detail, detailZh, faults = [] }: Problem): string {
  const lines = [`${titleZh}：${detailZh}`, `${title}: ${detail}`];
  for (const { field, rule, zh, en } of faults) lines.push(`  ${field}: ${zh} / ${en} (${rule})`);
  return lines.join('\n');
}

type Init = { readonly body?: string; readonly headers?: Readonly<Record<string, string>> };

async function send(
  { origin, credential, fetch }: DeskAccess,
  method: string,
  path: string,
  { body, headers = {} }: Init,
): Promise<Response> {
  const ask = () =>
    fetch(new URL(path, origin), {
      method,
      headers: { Authorization: `Bearer ${credential}`, ...headers },
      ...(body !== undefined && { body }),
    });
  try {
    return await ask().catch((error) => {
      if (!isSafeTwice(method, path, headers) || !wasCut(error)) throw error;
      return ask();
    });
  } catch (error) {
    throw new CommandError(`无法连接 / cannot reach ${origin}: ${String(causeOf(error))}`);
  }
}

function isSafeTwice(method: string, path: string, headers: object): boolean {
  return method === 'GET' || lookUps.has(path) || 'Idempotency-Key' in headers;
}

const lookUps: ReadonlySet<string> = new Set([deskPaths.subjectLookup, deskPaths.nameLookup]);

/** The server may close a kept connection in the moment that it is used again. */
function wasCut(error: unknown): boolean {
  return cuts.has((causeOf(error) as { code?: string }).code ?? '');
}

const cuts = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

function causeOf(error: unknown): unknown {
  return error instanceof Error ? (error.cause ?? error) : error;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

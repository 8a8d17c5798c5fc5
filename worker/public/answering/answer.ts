import type { Problem } from '../../../shared/contract/problem.ts';
import { problemOf } from '../../../shared/contract/problems.ts';
import { etagOf, type Lifetime } from './cache-policy.ts';

/** What a route says, before it is HTTP. */
export type Answer = {
  readonly status: number;
  readonly body: string | FilledText | ReadableStream | Uint8Array<ArrayBuffer>;
  readonly lifetime: Lifetime;
  readonly etag: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The body is already encoded as its Content-Encoding says. */
  readonly isEncoded?: boolean;
};

/**
 * Text as a template literal has it, put together as it goes out: the frame is kept once for all the answers that share it.
 * There is one piece of the frame more than there are values.
 */
export type FilledText = { readonly frame: readonly string[]; readonly values: readonly string[] };

/** A route answers, or says why it can't; how a refusal looks is the route's own affair (`Route.refuse`). */
export type RouteResult = Answer | Refusal;

export type Refusal = {
  readonly problem: Problem;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * An answer of text, of that media type; `headers` are what it needs beside those that every answer has.
 * `identity` is any text that differs where the body does.
 */
export function textAnswer(
  type: string,
  body: string | FilledText,
  lifetime: Lifetime,
  headers: Readonly<Record<string, string>> = {},
  identity = textOf(body),
): Answer {
  return {
    status: 200,
    body,
    lifetime,
    etag: etagOf(lifetime, identity),
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      ...(type !== json && freshnessHeaders(lifetime)),
      ...headers,
    },
  };
}

export function textOf(body: string | FilledText): string {
  if (typeof body === 'string') return body;
  const { frame, values } = body;
  let text = frame[0] ?? '';
  // `String.raw` does the same, and slower.
  for (let place = 0; place < values.length; place++) {
    text += (values[place] ?? '') + (frame[place + 1] ?? '');
  }
  return text;
}

/** The body is kept as UTF-8, half the size of text: a JavaScript string with Chinese in it takes two bytes a character. */
export function jsonAnswer(value: unknown, lifetime: Lifetime): Answer {
  const text = JSON.stringify(value);
  return { ...textAnswer(json, text, lifetime), body: encoder.encode(text) };
}

export function withHeaders(answer: Answer, headers: Answer['headers']): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

const encoder = new TextEncoder();
const json = 'application/json';

/** JSON says in fields of its own how fresh it is. */
function freshnessHeaders(lifetime: Lifetime): Record<string, string> {
  if (lifetime.kind !== 'register') return {};
  return { 'Lucheng-As-Of': lifetime.asOf, 'Lucheng-Valid-Until': lifetime.validUntil };
}

export function problemAnswer({ problem, headers }: Refusal): Answer {
  return {
    status: problem.status,
    body: JSON.stringify(problem),
    lifetime: { kind: 'none' },
    etag: undefined,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', ...headers },
  };
}

/** Refuses by the problem of that name. */
export function refuse(...problem: Parameters<typeof problemOf>): Refusal {
  return { problem: problemOf(...problem) };
}

import type { Instant } from '../../../shared/time/instant.ts';
import { type Answer, type FilledText, textOf } from '../answering/answer.ts';
import { cacheControl, matchesEtag } from '../answering/cache-policy.ts';

/**
 * Turns an answer into HTTP, at `now` (undefined: nothing was read), with what its route says beside; the only place that sets the
 * headers of every answer.
 * Any origin may embed and read it (CORS, CORP), and no browser may take one type for another.
 */
export function respond(
  request: Request,
  answer: Answer,
  now: Instant | undefined,
  ofRoute: Readonly<Record<string, string>> = {},
): Response {
  const headers = headersOf(answer, now, ofRoute);
  if (matchesEtag(request.headers.get('If-None-Match'), answer.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const { body } = answer;
  return new Response(isFilled(body) ? textOf(body) : body, {
    status: answer.status,
    headers,
    ...(answer.isEncoded && { encodeBody: 'manual' as const }),
  });
}

function isFilled(body: Answer['body']): body is FilledText {
  return typeof body === 'object' && 'frame' in body;
}

/** What `Allow` says where these methods are answered; where none is, what all addresses have. */
export function allow(methods: readonly string[]): string {
  return [...(methods.length === 0 ? ['GET', 'HEAD'] : methods), 'OPTIONS'].join(', ');
}

/** Answers a preflight: any origin may ask, also conditionally. */
export function respondToPreflight(methods: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...sharedHeaders,
      Allow: allow(methods),
      'Access-Control-Allow-Methods': allow(methods),
      'Access-Control-Allow-Headers': methods.includes('POST')
        ? 'Content-Type, If-None-Match'
        : 'If-None-Match',
      'Access-Control-Max-Age': '86400',
      'Cache-Control': 'no-store',
    },
  });
}

const sharedHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Deprecation, ETag, Link, Lucheng-As-Of, Lucheng-Valid-Until, Lucheng-Problem, RateLimit, RateLimit-Policy, Repr-Digest, Retry-After, Sunset',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

function headersOf(
  { lifetime, etag, headers }: Answer,
  now: Instant | undefined,
  ofRoute: Readonly<Record<string, string>>,
): Record<string, string> {
  const all: Record<string, string> = {
    ...sharedHeaders,
    ...ofRoute,
    ...headers,
    'Cache-Control': cacheControl(lifetime, now),
  };
  if (headers.Link !== undefined && ofRoute.Link !== undefined)
    all.Link = `${headers.Link}, ${ofRoute.Link}`;
  if (etag !== undefined) all.ETag = etag;
  return all;
}

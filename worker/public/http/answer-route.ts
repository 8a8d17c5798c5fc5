import type { Context } from 'hono';
import { problemAnswer, type RouteResult, refuse } from '../answering/answer.ts';
import type { LogError } from '../platform/log-error.ts';
import type { RequestContext } from '../reading/read-register.ts';
import type { LimitRate } from './limit-rate.ts';
import { readBody } from './read-body.ts';
import { createQueryReader } from './read-query.ts';
import { sentOnForLang } from './reader-lang.ts';
import { respond } from './respond.ts';
import type { Ask, FileStores, Route } from './route.ts';
import { isPageInLangs, refusedByRate, routeHeaders } from './route-headers.ts';
import type { Site } from './site.ts';
import { whenReady } from './when-ready.ts';

/** What the app needs of the world. */
export type Ports = {
  readonly readRegister: () => RequestContext | Promise<RequestContext>;
  readonly limitRate: LimitRate;
  readonly files: FileStores;
  readonly site: Site;
  readonly logError: LogError;
};

/** The handler of a route: limit, query, register, answer, and at last HTTP. */
export function answerRoute(route: Route, { readRegister, limitRate, files, site }: Ports) {
  const readQuery = createQueryReader(route.operation.query);
  const refuseBy = route.refuse ?? problemAnswer;
  const { body } = route.operation;
  const headersOf = routeHeaders(route, site);
  const isInLangs = isPageInLangs(route.operation);
  const tooManyRequests = { ...refuse('too-many-requests'), headers: refusedByRate(route) };

  const decide = (ask: Asked, context: RequestContext): RouteResult | Promise<RouteResult> => {
    const elsewhere = isInLangs ? sentOnForLang(ask.request) : undefined;
    if (elsewhere !== undefined) return sendOn(elsewhere);
    const result = readQuery(ask.request.url);
    if (result.kind === 'faults') return refuse('invalid-query', { faults: result.faults });
    const asked = { ...ask, query: result.query, context, files };
    if (body === undefined) return route.answer({ ...asked, body });
    return readBody(body, ask.request).then((read) =>
      'problem' in read ? read : route.answer({ ...asked, body: read.body }),
    );
  };

  return (c: Context): Response | Promise<Response> => {
    const request = c.req.raw;
    const ask = { request, site, param: paramsOf(c, route) };
    return whenReady(readRegister(), (context) =>
      whenReady(limitRate(route.rateClass, request), (isWithin) =>
        whenReady(isWithin ? decide(ask, context) : tooManyRequests, (result) => {
          const answer =
            'problem' in result ? refuseBy(result, { ...ask, now: context.now }) : result;
          return respond(request, answer, context.now, headersOf(request));
        }),
      ),
    );
  };
}

/** A route that asks for what its path has not is a bug. */
function paramsOf(c: Context, { operation: { path } }: Route): Ask['param'] {
  return (name) => {
    const value = c.req.param(name);
    if (value === undefined) throw new Error(`${path} has no ${name}`);
    return value;
  };
}

function sendOn(address: string): RouteResult {
  return {
    ...{ status: 307, body: new Uint8Array(), etag: undefined, lifetime: { kind: 'none' } },
    headers: { Location: address },
  };
}

type Asked = Pick<Ask, 'request' | 'param' | 'site'>;

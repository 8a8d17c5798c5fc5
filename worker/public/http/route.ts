import type * as z from 'zod';
import type { PublicOperation } from '../../../shared/contract/operation.ts';
import type { RateClass } from '../../../shared/contract/rate-limits.ts';
import type { Answer, Refusal, RouteResult } from '../answering/answer.ts';
import type { RequestContext } from '../reading/read-register.ts';
import type { Site } from './site.ts';

/** One question, parsed, with what there is to answer it from. */
export type Ask<Query = unknown, Param extends string = string, Body = unknown> = {
  readonly request: Request;
  readonly param: (name: Param) => string;
  readonly query: Query;
  /** Undefined where the operation takes none. */
  readonly body: Body;
  readonly context: RequestContext;
  readonly files: FileStores;
  readonly site: Site;
};

/** What isn't in memory: the register's files as published, and the scripts of badge and site as built. */
export type FileStores = {
  readonly register: Pick<R2Bucket, 'get'>;
  readonly scripts: Pick<Fetcher, 'fetch'>;
};

/** What is known of a question that is refused, whatever was the matter with it. */
export type RefusedAsk = Pick<Ask, 'request' | 'param' | 'site'> & Pick<RequestContext, 'now'>;

export type Route = {
  readonly operation: PublicOperation;
  readonly rateClass: RateClass;
  readonly answer: (ask: Ask) => RouteResult | Promise<RouteResult>;
  /** How the route says that it can't answer; without one, by a problem as JSON. */
  readonly refuse?: (refusal: Refusal, ask: RefusedAsk) => Answer;
};

/** The names of a path template's parameters. */
type ParamOf<Path> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamOf<Rest>
  : never;

/** What the body of an operation is read as. */
type BodyOf<O> = O extends {
  readonly body: { readonly content: Readonly<Record<string, infer Schema extends z.ZodType>> };
}
  ? z.output<Schema>
  : undefined;

/** A route whose query and body have the shape that its operation promises, and whose path the parameters that it asks for. */
export function defineRoute<const O extends PublicOperation>(
  operation: O,
  route: Pick<Route, 'rateClass' | 'refuse'> & {
    readonly answer: (
      ask: Ask<z.output<O['query']>, ParamOf<O['path']>, BodyOf<O>>,
    ) => RouteResult | Promise<RouteResult>;
  },
): Route {
  return { operation, ...route } as Route;
}

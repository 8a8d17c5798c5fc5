import type * as z from 'zod';
import type { Operation } from '../../../shared/contract/operation.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { RouteClass } from '../access/rate-limits.ts';
import type { DeskEnvironment } from '../object/environment.ts';
import type { Caller } from './admit-caller.ts';
import type { DeskProblemName } from './answer-problem.ts';
import type { Askers } from './askers.ts';
import type { Body } from './body/body.ts';

/** What can be asked of the desk, with how its body is read. */
export type DeskOperation = Operation<DeskProblemName> & { readonly body?: Body<unknown> };

/** One question, parsed, of a caller that may ask it. */
export type Ask<O = DeskOperation, BySecret = boolean> = {
  readonly request: Request;
  readonly env: DeskEnvironment;
  readonly caller: BySecret extends false ? Extract<Caller, { kind: 'person' }> : Caller;
  /** The person who asks; only people record and read, and the operator's secret speaks for no authority. */
  readonly actor: BySecret extends false ? Actor : Actor | undefined;
  readonly params: ParamsOf<O>;
  readonly query: O extends { readonly query: infer Q extends z.ZodType } ? z.output<Q> : unknown;
  readonly body: O extends { readonly body: Body<infer B> } ? B : undefined;
};

type ParamsOf<O> = O extends {
  readonly params: infer P extends Readonly<Record<string, z.ZodType>>;
}
  ? { readonly [Name in keyof P]: z.output<P[Name]> }
  : Readonly<Record<string, never>>;

export type DeskRoute = {
  readonly operation: DeskOperation;
  readonly routeClass: RouteClass;
  readonly askers: Askers;
  /** Each answer is a look into what isn't public: it is logged with its case before it is given. */
  readonly isLogged?: boolean;
  /** Another address to which the caller is redirected, before it is asked for a token. */
  readonly elsewhere?: (url: URL, params: Readonly<Record<string, string>>) => string | undefined;
  readonly answer: (ask: Ask<unknown>) => Response | Promise<Response>;
};

/** A route whose question has the shape that its operation promises, asked by those who may. */
export function defineRoute<const O extends DeskOperation, BySecret extends boolean>(
  operation: O,
  route: Omit<DeskRoute, 'operation' | 'askers' | 'answer'> & {
    readonly askers: Askers<BySecret>;
    readonly answer: (ask: Ask<O, BySecret>) => Response | Promise<Response>;
  },
): DeskRoute {
  return { operation, ...route } as unknown as DeskRoute;
}

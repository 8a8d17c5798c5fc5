import type * as z from 'zod';
import type { Instant } from '../time/instant.ts';
import type { ProblemName } from './problems.ts';

/** One operation of an API, as `/openapi.json` describes it. */
export type Operation<Problem extends string = string> = {
  /** OpenAPI's `operationId`, the name in generated clients. */
  readonly id: string;
  readonly tag: string;
  /** Absent: `get`, which includes `head`. */
  readonly method?: 'get' | 'post' | 'delete';
  /** OpenAPI path template. */
  readonly path: string;
  readonly summary: { readonly zh: string; readonly en: string };
  /** Schemas of the path's parameters; one without a schema is any text. */
  readonly params?: Readonly<Record<string, z.ZodType>>;
  /** Query parameters. Others are foreign and ignored, with the exceptions in `query-faults.ts`. */
  readonly query: z.ZodObject;
  readonly headers?: readonly HeaderParameter[];
  readonly body?: {
    readonly isRequired: boolean;
    /** Schemas by media type. */
    readonly content: Readonly<Record<string, z.ZodType>>;
  };
  /** Status (absent: 200), media type (absent: no content) and, for JSON, the schema of the answer. */
  readonly answer: {
    readonly status?: 201 | 204;
    readonly type?: string;
    readonly schema?: z.ZodType;
  };
  readonly problems: readonly Problem[];
  /** Absent: it stays as long as its version of the interface does. */
  readonly deprecated?: Deprecation;
  /** One question that can be answered where the description's examples are on record. */
  readonly example?: Example;
};

type HeaderParameter = {
  readonly name: string;
  readonly description: string;
  readonly example: string;
};

/** An operation that is going to end: announced when, gone when, and where is told what takes its place. */
export type Deprecation = {
  readonly since: Instant;
  readonly sunset: Instant;
  readonly link: string;
};

export type Example = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** Problems of every answer from the register. */
export const registerProblems = ['register-unavailable', 'register-stale'] as const;

/** Problems of every question about one agency. */
export const codeProblems = ['malformed-code', 'not-known', ...registerProblems] as const;

/** An operation of the public worker. It changes nothing, `POST` either. */
export type PublicOperation = Operation<ProblemName> & {
  readonly method?: 'get' | 'post';
  readonly answer: { readonly type: string };
};

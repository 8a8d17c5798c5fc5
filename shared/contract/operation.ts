import type * as z from 'zod';
import type { ProblemName } from './problems.ts';

/** One thing that can be asked, as `/openapi.json` describes it. */
export type Operation<Problem extends string = string> = {
  /** OpenAPI's `operationId`: what a generated client calls it. */
  readonly id: string;
  readonly tag: string;
  /** Absent: `get`, and `head` with it. */
  readonly method?: 'get' | 'post' | 'delete';
  /** OpenAPI path template. */
  readonly path: string;
  readonly summary: { readonly zh: string; readonly en: string };
  /** Of the parameters in its path; one without a schema is any text. */
  readonly params?: Readonly<Record<string, z.ZodType>>;
  /** Its parameters; what else an address carries is foreign and ignored (`query-faults.ts` says except what). */
  readonly query: z.ZodObject;
  readonly headers?: readonly HeaderParameter[];
  readonly body?: {
    readonly isRequired: boolean;
    /** By media type. */
    readonly content: Readonly<Record<string, z.ZodType>>;
  };
  /** Status (absent: 200), media type (absent: no content) and, for JSON, the schema of the answer. */
  readonly answer: {
    readonly status?: 201 | 204;
    readonly type?: string;
    readonly schema?: z.ZodType;
  };
  readonly problems: readonly Problem[];
  /** One question that is answered where the description's own examples are on record. */
  readonly example?: Example;
};

type HeaderParameter = {
  readonly name: string;
  readonly description: string;
  readonly example: string;
};

export type Example = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** Of whatever is answered from the register. */
export const registerProblems = ['register-unavailable', 'register-stale'] as const;

/** Of whatever is asked of one agency. */
export const codeProblems = ['malformed-code', 'not-known', ...registerProblems] as const;

/** What the public side answers, always by `GET` or `HEAD`. */
export type PublicOperation = Operation<ProblemName> & {
  readonly answer: { readonly type: string };
};

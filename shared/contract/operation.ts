import type * as z from 'zod';
import type { ProblemName } from './problems.ts';

/** One thing that can be asked by `GET` (or `HEAD`), as `/openapi.json` describes it. */
export type Operation = {
  /** OpenAPI path template. */
  readonly path: string;
  readonly summary: { readonly zh: string; readonly en: string };
  /** Its parameters; what else an address carries is foreign and ignored (`query-faults.ts` says except what). */
  readonly query: z.ZodObject;
  /** Media type and, for JSON, the schema of the answer. */
  readonly answer: { readonly type: string; readonly schema?: z.ZodType };
  readonly problems: readonly ProblemName[];
};

/** Of whatever is answered from the register. */
export const registerProblems = ['register-unavailable', 'register-stale'] as const;

/** Of whatever is asked of one agency. */
export const codeProblems = ['malformed-code', 'not-known', ...registerProblems] as const;

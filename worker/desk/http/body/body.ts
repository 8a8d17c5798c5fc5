import type * as z from 'zod';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { answerProblem, type DeskProblemName } from '../answer-problem.ts';
import { parseJson } from './parse-json.ts';
import { readText } from './read-text.ts';

/** How a request's body is read and described. */
export type Body<T> = {
  /** What was sent, or the answer that refuses it. */
  readonly read: (request: Request) => Promise<T | Response>;
  readonly isRequired: boolean;
  /** Schemas by media type. */
  readonly content: Readonly<Record<string, z.ZodType>>;
  readonly problems: readonly DeskProblemName[];
};

/** JSON, read as what `schema` says; a refusal names each field. Nothing at all is read as `whenEmpty`, where that is given. */
export function jsonBody<T>(schema: z.ZodType<T>, whenEmpty?: '{}'): Body<T> {
  return {
    read: async (request) => {
      const text = await readText(request);
      if (text instanceof Response) return text;
      return parse(schema, text === '' && whenEmpty !== undefined ? whenEmpty : text);
    },
    isRequired: whenEmpty === undefined,
    content: { 'application/json': schema },
    problems: ['malformed-body', 'body-too-large'],
  };
}

function parse<T>(schema: z.ZodType<T>, text: string): T | Response {
  const json = parseJson(text);
  if (json.kind === 'broken') {
    return answerProblem('malformed-body', { faults: [{ field: '', ...json.rule }] });
  }
  const value = json.kind === 'value' ? json.value : undefined;
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  return answerProblem('malformed-body', { faults: faultsOf(parsed.error) });
}

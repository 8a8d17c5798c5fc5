import type * as z from 'zod';
import { faultsOf } from '../../../shared/kinds/door/faults-of.ts';
import { answerProblem } from './answer-problem.ts';
import { parseJson } from './parse-json.ts';
import { readBody } from './read-body.ts';

const maxBodyBytes = 1024 * 1024;

/** The body's text, or the answer that refuses it. */
export async function readText(request: Request): Promise<string | Response> {
  const body = await readBody(request, maxBodyBytes);
  if (body.kind === 'too-large') return answerProblem('body-too-large');
  if (body.kind === 'not-utf8') return answerProblem('malformed-body', notUtf8);
  return body.text;
}

/** The body, or `whenEmpty`, as what `schema` says, or the answer that refuses it, naming each field. */
export async function readJson<T>(
  request: Request,
  schema: z.ZodType<T>,
  whenEmpty = '',
): Promise<T | Response> {
  const text = await readText(request);
  if (text instanceof Response) return text;
  const json = parseJson(text || whenEmpty);
  if (json.kind === 'broken') {
    return answerProblem('malformed-body', { faults: [{ field: '', ...json.rule }] });
  }
  const value = json.kind === 'value' ? json.value : undefined;
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  return answerProblem('malformed-body', { faults: faultsOf(parsed.error) });
}

const notUtf8 = {
  detail: 'The body is not well-formed UTF-8.',
  detailZh: '请求内容不是有效的 UTF-8 编码。',
};

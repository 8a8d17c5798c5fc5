import { answerProblem } from '../answer-problem.ts';
import { readBody } from './read-body.ts';

const maxBodyBytes = 1024 * 1024;

/** The body's text, or the answer that refuses it. */
export async function readText(request: Request): Promise<string | Response> {
  const body = await readBody(request, maxBodyBytes);
  if (body.kind === 'too-large') return answerProblem('body-too-large');
  if (body.kind === 'not-utf8') return answerProblem('malformed-body', notUtf8);
  return body.text;
}

const notUtf8 = {
  detail: 'The body is not well-formed UTF-8.',
  detailZh: '请求内容不是有效的 UTF-8 编码。',
};

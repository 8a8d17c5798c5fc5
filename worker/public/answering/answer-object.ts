import { type RouteResult, refuse } from './answer.ts';

/** Answers from an object of the register's bucket, and refuses where there is none, or the bucket can't be reached. */
export async function answerObject(
  register: Pick<R2Bucket, 'get'>,
  key: string,
  answer: (object: R2ObjectBody) => RouteResult | Promise<RouteResult>,
): Promise<RouteResult> {
  const object = await register.get(key).catch(() => undefined);
  if (object === undefined) return refuse('register-unavailable');
  return object === null ? refuse('no-such-file') : answer(object);
}

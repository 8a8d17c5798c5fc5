import type { DrawAnswer, DrawsAnswer } from '../../../shared/contract/draws-answer.ts';
import type { Beside } from '../../../shared/register/beside/beside.ts';
import type { Month } from '../../../shared/time/month.ts';
import { type Answer, type RouteResult, refuse } from '../answering/answer.ts';
import { answerFresh, type Fresh, freshnessOf } from '../reading/fresh-register.ts';
import { readBeside, readDraws } from '../reading/read-beside.ts';
import type { RequestContext } from '../reading/read-register.ts';

type Asked = {
  readonly context: RequestContext;
  readonly files: { readonly register: Pick<R2Bucket, 'get'> };
};

/** Answers with the draws of a month, the newest without one, in some form (Arts. 23, 28). */
export function answerDraws(
  { context, files }: Asked,
  asked: Month | undefined,
  make: (answer: DrawsAnswer, fresh: Fresh) => Answer,
): RouteResult | Promise<RouteResult> {
  return answerFresh(context, async (fresh) => {
    const beside = await readBeside(files.register, fresh.register.signedHead);
    if (!beside) return refuse('register-unavailable');
    const months = beside.draws.map(({ month, draws }) => ({ month, draws })).reverse();
    const month = asked ?? months[0]?.month ?? null;
    const part = beside.draws.find((one) => one.month === month);
    const draws = part ? await readDraws(files.register, part) : [];
    if (!draws) return refuse('register-unavailable');
    const told = { months, month, draws: draws.toReversed() };
    return make({ ...freshnessOf(fresh.lifetime), ...told }, fresh);
  });
}

/** Answers with the draw of this entry. */
export function answerDraw(
  { context, files }: Asked,
  entry: string,
  make: (answer: DrawAnswer, fresh: Fresh) => Answer,
): RouteResult | Promise<RouteResult> {
  return answerFresh(context, async (fresh) => {
    const beside = await readBeside(files.register, fresh.register.signedHead);
    if (!beside) return refuse('register-unavailable');
    const part = partOf(beside, entry);
    const draws = part ? await readDraws(files.register, part) : [];
    if (!draws) return refuse('register-unavailable');
    const draw = draws.find((one) => one.entry === entry);
    if (!draw) return refuse('no-such-draw');
    return make({ ...freshnessOf(fresh.lifetime), draw }, fresh);
  });
}

/** The last part that begins no later than this entry: the only one that can have its draw. */
function partOf({ draws }: Beside, entry: string) {
  const number = Number(/^\d{6}-(\d{1,15})$/.exec(entry)?.[1]);
  return draws.findLast(({ first }) => first <= number);
}

import type { PersonsAnswer } from '../../../shared/contract/persons-answer.ts';
import type { Answer, RouteResult } from '../answering/answer.ts';
import type { Lifetime } from '../answering/cache-policy.ts';
import { answerFresh, freshnessOf } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { decisionsInForce } from './decisions-in-force.ts';

/** Answers with the decisions about natural persons in some form, recalled under `key` while they hold. */
export function answerPersons(
  context: RequestContext,
  key: string,
  make: (persons: PersonsAnswer, lifetime: Lifetime) => Answer,
): RouteResult {
  return answerFresh(context, (fresh) =>
    context.answers.recall(key, fresh.now, () => {
      const { decisions, lifetime } = decisionsInForce(fresh);
      const persons = { ...freshnessOf(lifetime), count: decisions.length, decisions };
      return { value: make(persons, lifetime), validUntil: lifetime.validUntil };
    }),
  );
}

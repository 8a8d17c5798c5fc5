import type { PersonsAnswer } from '../../../shared/contract/persons-answer.ts';
import type { Answer, Outcome } from '../answering/answer.ts';
import type { Lifetime } from '../answering/cache-policy.ts';
import { answerFresh, freshnessOf } from '../reading/fresh-register.ts';
import type { Reading } from '../reading/read-register.ts';
import { decisionsInForce } from './decisions-in-force.ts';

/** Answers with the decisions about natural persons in some form, recalled under `key` while they hold. */
export function answerPersons(
  reading: Reading,
  key: string,
  make: (persons: PersonsAnswer, lifetime: Lifetime) => Answer,
): Outcome {
  return answerFresh(reading, (fresh) =>
    reading.answers.recall(key, fresh.now, () => {
      const { decisions, lifetime } = decisionsInForce(fresh);
      const persons = { ...freshnessOf(lifetime), count: decisions.length, decisions };
      return { value: make(persons, lifetime), validUntil: lifetime.validUntil };
    }),
  );
}

import type { StatisticsAnswer } from '../../../shared/contract/statistics-answer.ts';
import { type Counted, statisticsOf } from '../../../shared/register/layers/statistics-of.ts';
import type { Answer, Outcome } from '../answering/answer.ts';
import type { Lifetime } from '../answering/cache-policy.ts';
import { answerFresh, clipLifetime, type Fresh, freshnessOf } from '../reading/fresh-register.ts';
import type { Reading } from '../reading/read-register.ts';

/** Answers with the register in numbers (Art. 20) in some form, recalled under `key` while no number changes. */
export function answerStatistics(
  reading: Reading,
  key: string,
  make: (answer: StatisticsAnswer, lifetime: Lifetime) => Answer,
): Outcome {
  return answerFresh(reading, (fresh) => {
    const { statistics, until } = recallStatistics(reading, fresh);
    const lifetime = clipLifetime(fresh.lifetime, [until]);
    return reading.answers.recall(key, fresh.now, () => {
      const services = [...statistics.services];
      const answer = { ...freshnessOf(lifetime), ...statistics, services };
      return { value: make(answer, lifetime), validUntil: lifetime.validUntil };
    });
  });
}

/** Counting means looking at everybody's timeline, so it is done once for all forms. */
function recallStatistics({ statistics }: Reading, { register, now, lifetime }: Fresh): Counted {
  return statistics.recall('all', now, () => {
    const counted = statisticsOf(register.alike(), now);
    return { value: counted, validUntil: counted.until ?? lifetime.validUntil };
  });
}

import type { StatisticsAnswer } from '../../../shared/contract/statistics-answer.ts';
import { type Counted, statisticsOf } from '../../../shared/register/layers/statistics-of.ts';
import type { Answer, RouteResult } from '../answering/answer.ts';
import { answerFresh, clipLifetime, type Fresh, freshnessOf } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';

/** Answers with the register in numbers (Art. 20) in some form, recalled under `key` while no number changes. */
export function answerStatistics(
  context: RequestContext,
  key: string,
  make: (answer: StatisticsAnswer, fresh: Fresh) => Answer,
): RouteResult {
  return answerFresh(context, (fresh) => {
    const { statistics, until } = recallStatistics(context, fresh);
    const lifetime = clipLifetime(fresh.lifetime, [until]);
    return context.answers.recall(key, fresh.now, () => {
      const services = [...statistics.services];
      const answer = { ...freshnessOf(lifetime), ...statistics, services };
      return { value: make(answer, { ...fresh, lifetime }), validUntil: lifetime.validUntil };
    });
  });
}

/** To count, every timeline is looked at; this is done once for all forms. */
export function recallStatistics(
  { statistics }: RequestContext,
  { register, now, lifetime }: Fresh,
): Counted {
  return statistics.recall('all', now, () => {
    const counted = statisticsOf(register.alike(), now);
    return { value: counted, validUntil: counted.until ?? lifetime.validUntil };
  });
}

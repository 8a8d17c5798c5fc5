import { statisticsJsonOperation } from '../../../shared/contract/list-operations.ts';
import { answerStatistics } from '../agencies/answer-statistics.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';

export const statisticsJsonRoute = defineRoute(statisticsJsonOperation, {
  rateClass: 'list',
  answer: ({ reading }) => answerStatistics(reading, 'statistics.json', jsonAnswer),
});

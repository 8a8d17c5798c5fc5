import { statisticsPageOperation } from '../../../shared/contract/page-operations.ts';
import { answerStatistics } from '../agencies/answer-statistics.ts';
import { defineRoute } from '../answering/route.ts';
import { htmlAnswer } from '../pages/html-answer.ts';
import { refuseByPage } from '../pages/refuse-by-page.tsx';
import { StatisticsPage } from '../pages/statistics-page.tsx';

export const statisticsPageRoute = defineRoute(statisticsPageOperation, {
  rateClass: 'list',
  answer: ({ query: { lang }, reading }) =>
    answerStatistics(reading, `statistics page ${lang}`, (statistics, lifetime) =>
      htmlAnswer(<StatisticsPage statistics={statistics} lang={lang} />, lifetime),
    ),
  refuse: refuseByPage,
});

import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { answerStatistics } from '../agencies/answer-statistics.ts';
import { defineRoute } from '../http/route.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { StatisticsPage } from '../pages/lists/statistics-page.tsx';
import { answerFresh } from '../reading/fresh-register.ts';
import { readMonths } from '../reading/read-beside.ts';

export const statisticsPageRoute = defineRoute(
  {
    id: 'statisticsPage',
    tag: 'pages',
    path: paths.statisticsPage,
    summary: { zh: '分类统计页', en: 'The register in numbers, as a page' },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ query: { lang }, context, files, site }) =>
      answerFresh(context, async ({ register }) => {
        const months = await readMonths(files.register, register.signedHead);
        const key = `statistics page ${lang}${months ? '' : ' without months'}`;
        return answerStatistics(context, key, (statistics, fresh) => {
          const source = pageSourceOf(fresh);
          const page = <StatisticsPage {...{ statistics, months, source, lang }} />;
          return htmlAnswer(site, page, fresh.lifetime);
        });
      }),
    refuse: refuseByPage,
  },
);

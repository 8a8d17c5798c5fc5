import { exampleEntry } from '../../../shared/contract/example.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { answerDraw } from '../draws/answer-draws.ts';
import { defineRoute } from '../http/route.ts';
import { DrawPage } from '../pages/draws/draw-page.tsx';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';

export const drawPageRoute = defineRoute(
  {
    id: 'drawPage',
    tag: 'pages',
    path: paths.drawPage('{entry}'),
    summary: { zh: '一次专家抽取及其复核方法', en: 'One draw of experts, and how to recheck it' },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: ['no-such-draw', ...registerProblems],
    example: { params: { entry: exampleEntry } },
  },
  {
    rateClass: 'record',
    answer: (ask) => {
      const { lang } = ask.query;
      return answerDraw(ask, ask.param('entry'), ({ draw }, fresh) =>
        htmlAnswer(
          ask.site,
          <DrawPage {...{ draw, lang, source: pageSourceOf(fresh) }} />,
          fresh.lifetime,
        ),
      );
    },
    refuse: refuseByPage,
  },
);

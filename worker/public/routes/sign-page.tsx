import { codeExample } from '../../../shared/contract/example.ts';
import { codeProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { signQuery } from '../../../shared/contract/queries.ts';
import { answerKnown } from '../agencies/known-agency.ts';
import { defineRoute } from '../http/route.ts';
import { sheetAnswer } from '../pages/frame/html-answer.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { signCss } from '../pages/sign/sign-css.ts';
import { SignPage } from '../pages/sign/sign-page.tsx';

export const signPageRoute = defineRoute(
  {
    id: 'signPage',
    tag: 'pages',
    path: paths.signPage('{code}'),
    summary: { zh: '可打印张贴的信用告示', en: 'A notice to print and hang up' },
    query: signQuery,
    answer: { type: 'text/html' },
    problems: codeProblems,
    example: codeExample,
  },
  {
    rateClass: 'record',
    answer: ({ param, query: asked, context, site }) =>
      answerKnown(
        context,
        param('code'),
        `sign ${asked.lang} ${asked.size}`,
        ({ verdict, lifetime }) =>
          sheetAnswer(
            site,
            <SignPage {...{ verdict, asked, now: context.now }} />,
            signCss,
            lifetime,
          ),
      ),
    refuse: refuseByPage,
  },
);

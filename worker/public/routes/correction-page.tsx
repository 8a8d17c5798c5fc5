import { exampleCode, exampleEntry } from '../../../shared/contract/example.ts';
import { codeProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { answerCorrection } from '../agencies/answer-correction.ts';
import { defineRoute } from '../http/route.ts';
import { CorrectionPage } from '../pages/agency/correction-page.tsx';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';

export const correctionPageRoute = defineRoute(
  {
    id: 'correctionPage',
    tag: 'pages',
    path: paths.correctionPage('{code}', '{entry}'),
    summary: { zh: '更正证明（可打印）', en: 'A correction certificate to print' },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: [...codeProblems, 'no-such-correction'],
    example: { params: { code: exampleCode, entry: exampleEntry } },
  },
  {
    rateClass: 'record',
    answer: ({ param, query: { lang }, context, site }) => {
      const key = `correction page ${lang}`;
      const asked = { spelling: param('code'), entry: param('entry'), key };
      return answerCorrection(context, asked, (certificate, lifetime) =>
        htmlAnswer(
          site,
          <CorrectionPage {...{ certificate, lang, origin: site.origin }} />,
          lifetime,
        ),
      );
    },
    refuse: refuseByPage,
  },
);

import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { defineRoute } from '../http/route.ts';
import { toolAnswer } from '../pages/frame/html-answer.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { ToolPage } from '../pages/tools/tool-page.tsx';

/** The page itself needs no register: its script fetches one. */
export const verifyPageRoute = defineRoute(
  {
    id: 'verifyPage',
    tag: 'pages',
    path: paths.verifyPage,
    summary: { zh: '凭证核验页', en: 'Where evidence is checked in the browser' },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: [],
  },
  {
    rateClass: 'record',
    answer: ({ query: { lang }, site }) => toolAnswer(site, <ToolPage tool="verify" lang={lang} />),
    refuse: refuseByPage,
  },
);

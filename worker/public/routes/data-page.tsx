import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { defineRoute } from '../http/route.ts';
import { DataPage } from '../pages/data/data-page.tsx';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { answerFresh } from '../reading/fresh-register.ts';
import { dataFilesOf } from './data-files.ts';

export const dataPageRoute = defineRoute(
  {
    id: 'dataPage',
    tag: 'pages',
    path: paths.dataPage,
    summary: { zh: '数据下载页', en: 'The register’s files with their hashes and terms' },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: (ask) =>
      answerFresh(ask.context, async (fresh) => {
        const { lang } = ask.query;
        const props = { register: fresh.register, source: pageSourceOf(fresh), lang };
        const page = <DataPage {...props} files={await dataFilesOf(ask)} />;
        return htmlAnswer(ask.site, page, fresh.lifetime);
      }),
    refuse: refuseByPage,
  },
);

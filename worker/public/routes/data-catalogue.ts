import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { textAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { dataCatalogueOf } from '../pages/data/data-catalogue.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { answerFresh } from '../reading/fresh-register.ts';
import { dataFilesOf } from './data-files.ts';

export const dataCatalogueRoute = defineRoute(
  {
    id: 'dataCatalogue',
    tag: 'interface',
    path: paths.dataCatalogue,
    summary: { zh: '数据目录（DCAT 3）', en: 'The catalogue of the data (DCAT 3)' },
    query: noQuery,
    answer: { type: 'application/ld+json' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: (ask) =>
      answerFresh(ask.context, async (fresh) => {
        const files = await dataFilesOf(ask);
        const catalogue = dataCatalogueOf(files, pageSourceOf(fresh), ask.site);
        return textAnswer('application/ld+json', JSON.stringify(catalogue), fresh.lifetime);
      }),
  },
);

import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { defineRoute } from '../http/route.ts';
import { pinnedScript } from '../pages/embed/pinned-script.ts';
import { toolAnswer } from '../pages/frame/html-answer.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { ToolPage } from '../pages/tools/tool-page.tsx';

/** The page's script is told where the register is and which versions of the badge are served. */
export const embedCheckPageRoute = defineRoute(
  {
    id: 'embedCheckPage',
    tag: 'pages',
    path: paths.embedCheckPage,
    summary: {
      zh: '徽章所在网页的检查页',
      en: 'Where a portal’s page is checked in the browser for what stops the badge',
    },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: [],
  },
  {
    rateClass: 'record',
    answer: async ({ query: { lang }, site, files }) => {
      const built = await pinnedScript(files);
      const versions = built ? [built, ...built.kept].map(({ id, badge }) => ({ id, badge })) : [];
      const data = { 'data-origin': site.origin, 'data-versions': JSON.stringify(versions) };
      return toolAnswer(site, <ToolPage tool="embed-check" lang={lang} data={data} />);
    },
    refuse: refuseByPage,
  },
);

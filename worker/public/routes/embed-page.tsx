import { codeExample } from '../../../shared/contract/example.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { embedQuery } from '../../../shared/contract/queries.ts';
import { parseUscc } from '../../../shared/identity/uscc.ts';
import { codeFault } from '../agencies/code-fault.ts';
import { defineRoute } from '../http/route.ts';
import { EmbedPage } from '../pages/embed/embed-page.tsx';
import { pinnedScript } from '../pages/embed/pinned-script.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';

/** The lines need no register; whether it has the code is told if it can be. */
export const embedPageRoute = defineRoute(
  {
    id: 'embedPage',
    tag: 'pages',
    path: paths.embedPage,
    summary: { zh: '徽章嵌入代码页', en: 'The lines that show a badge elsewhere' },
    query: embedQuery,
    answer: { type: 'text/html' },
    problems: [],
    example: { query: { code: codeExample.params.code } },
  },
  {
    rateClass: 'list',
    answer: async ({ query: asked, context, site, files }) => {
      const parsed = asked.code === '' ? undefined : parseUscc(asked.code);
      const code = parsed && 'code' in parsed ? parsed.code : undefined;
      const isKnown = code !== undefined && context.register?.record(code) !== undefined;
      const isWrong = parsed?.kind === 'invalid' && !isKnown;
      const fault = isWrong ? codeFault(parsed)[asked.lang] : undefined;
      const pinned = await pinnedScript(files);
      const lines = fault === undefined ? code : undefined;
      const page = <EmbedPage {...{ asked, code: lines, fault, isKnown, pinned }} />;
      return htmlAnswer(site, page, { kind: 'none' });
    },
    refuse: refuseByPage,
  },
);

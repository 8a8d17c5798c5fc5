import { codeExample } from '../../../shared/contract/example.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { embedQuery } from '../../../shared/contract/queries.ts';
import { parseUscc } from '../../../shared/identity/uscc.ts';
import { codeFault } from '../agencies/code-fault.ts';
import { defineRoute } from '../http/route.ts';
import { EmbedPage } from '../pages/embed/embed-page.tsx';
import { pinnedScript } from '../pages/embed/pinned-script.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { freshOf } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { lookUpName } from '../search/look-up-name.ts';

/** The lines need no register, but for a name; whether it has the code is told if it can be. */
export const embedPageRoute = defineRoute(
  {
    id: 'embedPage',
    tag: 'pages',
    path: paths.embedPage,
    summary: { zh: '徽章嵌入代码页', en: 'The lines that show a badge elsewhere' },
    query: embedQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
    example: { query: { code: codeExample.params.code } },
  },
  {
    rateClass: 'list',
    answer: async ({ query: asked, context, site, files }) => {
      const named = hanzi.test(asked.code)
        ? answerName(context, asked.code)
        : { spelling: asked.code, byName: undefined };
      if ('problem' in named) return named;
      const parsed = named.spelling === '' ? undefined : parseUscc(named.spelling);
      const code = parsed && 'code' in parsed ? parsed.code : undefined;
      const isKnown = code !== undefined && context.register?.record(code) !== undefined;
      const isWrong = parsed?.kind === 'invalid' && !isKnown;
      const fault = isWrong ? codeFault(parsed)[asked.lang] : undefined;
      const pinned = await pinnedScript(files);
      const lines = fault === undefined ? code : undefined;
      const { byName } = named;
      const page = <EmbedPage {...{ asked, code: lines, fault, isKnown, byName, pinned }} />;
      return htmlAnswer(site, page, { kind: 'none' });
    },
    refuse: refuseByPage,
  },
);

/** No code has one. */
const hanzi = /\p{Script=Han}/u;

/** The code that goes with a name, if one alone does; else who may be meant. */
function answerName(context: RequestContext, name: string) {
  const fresh = freshOf(context);
  if ('problem' in fresh) return fresh;
  const byName = lookUpName(fresh, name);
  return { spelling: byName.code ?? '', byName };
}

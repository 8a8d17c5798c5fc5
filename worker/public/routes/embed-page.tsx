import { codeExample } from '../../../shared/contract/example.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { type EmbedQuery, embedQuery } from '../../../shared/contract/queries.ts';
import { parseUscc } from '../../../shared/identity/uscc.ts';
import { codeFault } from '../agencies/code-fault.ts';
import type { Refusal } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { EmbedPage, type EmbedSubject } from '../pages/embed/embed-page.tsx';
import { pinnedScript } from '../pages/embed/pinned-script.ts';
import { badgeAnswer } from '../pages/frame/html-answer.ts';
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
      const subject = subjectOf(asked, context);
      if ('problem' in subject) return subject;
      const pinned = await pinnedScript(files);
      return badgeAnswer(site, <EmbedPage {...{ asked, subject, pinned }} />, { kind: 'none' });
    },
    refuse: refuseByPage,
  },
);

/** A code that breaks its rule is taken if the register has it, for registries have issued such codes. */
function subjectOf(
  { code: text, lang }: EmbedQuery,
  context: RequestContext,
): EmbedSubject | Refusal {
  if (hanzi.test(text)) return subjectNamed(text, context);
  if (text === '') return { kind: 'none' };
  const parsed = parseUscc(text);
  const code = 'code' in parsed ? parsed.code : undefined;
  const isKnown = code !== undefined && context.register?.record(code) !== undefined;
  if (parsed.kind === 'invalid' && !isKnown) return { kind: 'wrong', why: codeFault(parsed)[lang] };
  return code === undefined ? { kind: 'none' } : { kind: 'code', code, isKnown, isByName: false };
}

/** No code has one. */
const hanzi = /\p{Script=Han}/u;

/** The code that goes with a name, if one alone does; else who may be meant. */
function subjectNamed(name: string, context: RequestContext): EmbedSubject | Refusal {
  const fresh = freshOf(context);
  if ('problem' in fresh) return fresh;
  const found = lookUpName(fresh, name);
  return found.code === undefined
    ? { kind: 'named', found }
    : { kind: 'code', code: found.code, isKnown: true, isByName: true };
}

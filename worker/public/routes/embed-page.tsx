import { codeExample } from '../../../shared/contract/example.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { type EmbedQuery, embedQuery } from '../../../shared/contract/queries.ts';
import { parseUscc } from '../../../shared/identity/uscc.ts';
import { codeFault } from '../agencies/code-fault.ts';
import { defineRoute } from '../http/route.ts';
import { EmbedPage, type EmbedSubject } from '../pages/embed/embed-page.tsx';
import { embedWords } from '../pages/embed/embed-words.ts';
import { pinnedScript } from '../pages/embed/pinned-script.ts';
import { badgeAnswer } from '../pages/frame/html-answer.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { freshOf } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { searchAgencies } from '../search/search-agencies.ts';

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
      const subject = subjectOf(asked, context);
      const pinned = await pinnedScript(files);
      return badgeAnswer(site, <EmbedPage {...{ asked, subject, pinned }} />, { kind: 'none' });
    },
    refuse: refuseByPage,
  },
);

/** A code that breaks its rule is taken if the register has it, for registries have issued such codes. */
function subjectOf({ code: text, lang }: EmbedQuery, context: RequestContext): EmbedSubject {
  if (text === '') return { kind: 'none' };
  const parsed = parseUscc(text);
  if ('code' in parsed) {
    const isKnown = context.register?.record(parsed.code) !== undefined;
    if (parsed.kind === 'valid' || isKnown) return { kind: 'code', code: parsed.code, isKnown };
    return { kind: 'wrong', why: codeFault(parsed)[lang] };
  }
  if (isAllDigits.test(text)) return { kind: 'wrong', why: codeFault(parsed)[lang] };
  const fresh = freshOf(context);
  if ('problem' in fresh) return { kind: 'wrong', why: embedWords(lang).codeOnly };
  const { hits, more, fault } = searchAgencies(fresh, text, mostNamed);
  if (fault !== undefined) return { kind: 'wrong', why: fault[lang] };
  return { kind: 'named', lines: hits.map(({ line }) => line), more };
}

const isAllDigits = /^[\d\s-]+$/;
const mostNamed = 10;

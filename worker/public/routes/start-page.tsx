import { registerProblems } from '../../../shared/contract/operation.ts';
import { startPageQuery } from '../../../shared/contract/queries.ts';
import { parseUscc } from '../../../shared/identity/uscc.ts';
import { agencyLineOf } from '../agencies/agency-line.ts';
import { type FoundAgencies, findAgencies } from '../agencies/find-agencies.ts';
import { verdictAt } from '../agencies/known-agency.ts';
import type { Answer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { StartPage } from '../pages/start/start-page.tsx';
import { answerFresh, clipLifetime, type Fresh } from '../reading/fresh-register.ts';

export const startPageRoute = defineRoute(
  {
    id: 'startPage',
    tag: 'pages',
    path: '/',
    summary: { zh: '首页与查询', en: 'Start page with a search field' },
    query: startPageQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
    example: { query: { q: '示例' } },
  },
  {
    rateClass: 'list',
    answer: ({ query: { q, lang }, context }) => {
      if (q === undefined) return htmlAnswer(<StartPage lang={lang} />, { kind: 'deployment' });
      return answerFresh(context, (fresh): Answer => {
        const { lines, more, ends } = find(fresh, q);
        const lifetime = clipLifetime(fresh.lifetime, ends);
        const search = { text: q, lines, more, asOf: lifetime.asOf };
        return htmlAnswer(<StartPage lang={lang} search={search} />, lifetime);
      });
    },
    refuse: refuseByPage,
  },
);

const maxResults = 50;

/** By code where the text is one, else by name. */
function find(fresh: Fresh, text: string): FoundAgencies {
  const parsed = parseUscc(text);
  if (!('code' in parsed)) return findAgencies(fresh, text, maxResults);
  const verdict = verdictAt(fresh, parsed.code);
  if (verdict.outcome !== 'known') return { lines: [], more: false, ends: [] };
  const line = agencyLineOf(verdict, fresh.now);
  return { lines: [line], more: false, ends: [verdict.validUntil] };
}

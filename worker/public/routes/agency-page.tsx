import { codeExample } from '../../../shared/contract/example.ts';
import { codeProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { verdictOfProblem } from '../../../shared/contract/verdict-of-problem.ts';
import { parseUscc } from '../../../shared/identity/uscc.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { answerKnown } from '../agencies/known-agency.ts';
import { possibilitiesFor } from '../agencies/possibilities-for.ts';
import type { Refusal } from '../answering/answer.ts';
import { readerLang } from '../http/reader-lang.ts';
import { defineRoute, type RefusedAsk } from '../http/route.ts';
import { AgencyPage, UnknownAgencyPage } from '../pages/agency/agency-page.tsx';
import { linksOnPage } from '../pages/agency/links-on-page.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { ProblemPage } from '../pages/frame/problem-page.tsx';

export const agencyPageRoute = defineRoute(
  {
    id: 'agencyPage',
    tag: 'pages',
    path: paths.page('{code}'),
    summary: { zh: '机构公示页', en: 'The page of one agency' },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: codeProblems,
    example: codeExample,
  },
  {
    rateClass: 'record',
    answer: ({ param, query: { lang }, context, site }) =>
      answerKnown(context, param('code'), `page ${lang}`, ({ verdict, lifetime, register }) => {
        const { now } = context;
        const source = pageSourceOf({ register, lifetime });
        const told = {
          possible: possibilitiesFor(verdict, register),
          policy: source.place && policyAt(source.place, dayOf(now)),
          links: linksOnPage(verdict.record.code, register, dayOf(now), lang),
        };
        const props = { verdict, source, now, lang, ...told };
        return htmlAnswer(site, <AgencyPage {...props} />, lifetime);
      }),
    refuse: (refusal, ask) => {
      const { problem } = refusal;
      const page = refusalPage(refusal, ask);
      const answer = htmlAnswer(ask.site, page, { kind: 'none' }, problem.status);
      const headers = { ...answer.headers, ...refusal.headers, 'Lucheng-Problem': problem.type };
      return { ...answer, headers };
    },
  },
);

/** A card where the problem is a verdict about a real code, for a card says best what that means. */
function refusalPage({ problem }: Refusal, { request, param, now }: RefusedAsk) {
  const lang = readerLang(request);
  const parsed = parseUscc(param('code'));
  const verdict = verdictOfProblem(problem);
  if (!('code' in parsed && verdict)) {
    const path = paths.page(encodeURIComponent(param('code')));
    return <ProblemPage problem={problem} lang={lang} path={path} />;
  }
  return <UnknownAgencyPage {...{ code: parsed.code, verdict, now, lang }} />;
}

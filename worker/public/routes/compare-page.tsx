import { codeExample } from '../../../shared/contract/example.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { compareQuery } from '../../../shared/contract/queries.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { type LookedUp, lookUp } from '../agencies/known-agency.ts';
import { defineRoute } from '../http/route.ts';
import { ComparePage } from '../pages/compare/compare-page.tsx';
import type { Compared } from '../pages/compare/compared.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { answerFresh, clipLifetime, type Fresh } from '../reading/fresh-register.ts';

export const comparePageRoute = defineRoute(
  {
    id: 'comparePage',
    tag: 'pages',
    path: paths.comparePage,
    summary: { zh: '机构比较页', en: 'Up to three agencies side by side, as a page' },
    query: compareQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
    example: { query: { code: codeExample.params.code } },
  },
  {
    rateClass: 'list',
    answer: ({ query: { code: codes, lang }, context, site }) =>
      answerFresh(context, (fresh) => {
        const found = codes.map((code) => ({ code, verdict: lookUp(fresh, code) }));
        const lifetime = clipLifetime(
          fresh.lifetime,
          found.map(({ verdict }) =>
            verdict.outcome === 'known' ? verdict.validUntil : undefined,
          ),
        );
        const compared = found.map(({ code, verdict }) => comparedOf(fresh, code, verdict));
        const source = pageSourceOf({ ...fresh, lifetime });
        const page = <ComparePage {...{ codes, compared, source, lang }} />;
        return htmlAnswer(site, page, lifetime);
      }),
    refuse: refuseByPage,
  },
);

function comparedOf({ now }: Fresh, typed: string, verdict: LookedUp): Compared {
  if (verdict.outcome === 'malformed')
    return { kind: 'malformed', code: typed, fault: verdict.fault };
  const code = verdict.outcome === 'known' ? verdict.record.code : verdict.code;
  return { kind: 'card', code, card: cardOf(verdict, code, now) };
}

import { codeExample } from '../../../shared/contract/example.ts';
import { codeProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { problemType } from '../../../shared/contract/problems.ts';
import { badgeQuery } from '../../../shared/contract/queries.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';
import { badgeSvg } from '../../../shared/view/badge-svg.ts';
import { marks } from '../../../shared/view/marks.ts';
import { drawBadge } from '../agencies/draw-badge.ts';
import { answerKnown } from '../agencies/known-agency.ts';
import { type Answer, problemAnswer, type Refusal, textAnswer } from '../answering/answer.ts';
import { askedLang } from '../http/asked-lang.ts';
import { defineRoute } from '../http/route.ts';

/** Errors are content: the picture says so itself, and by `no-store` is never taken for a verdict later. */
export const badgeRoute = defineRoute(
  {
    id: 'badge',
    tag: 'agencies',
    path: paths.badge('{code}'),
    summary: {
      zh: '信用徽章（SVG）；出错时徽章上如实说明',
      en: 'The badge; an error is a badge that says so',
    },
    query: badgeQuery,
    answer: { type: 'image/svg+xml' },
    problems: codeProblems,
    example: codeExample,
  },
  {
    rateClass: 'record',
    answer: ({ param, query: { lang, theme, dated }, context }) =>
      answerKnown(context, param('code'), `badge ${lang} ${theme} ${dated}`, (agency) => {
        const { svg, identity } = drawBadge(agency, { lang, theme, isDated: dated === 'yes' });
        return textAnswer(svgType, svg, agency.lifetime, svgHeaders, identity);
      }),
    refuse: (refusal, { request }) => {
      const lang = askedLang(request);
      const { problem } = refusal;
      const note = lang === 'zh' ? problem.detailZh : problem.detail;
      const picture = badgeSvg({ mark: marks[markOf(refusal)], lang, note });
      return { ...problemAnswer(refusal), body: picture, headers: headersOf(refusal) };
    },
  },
);

const svgType = 'image/svg+xml';
/** Opened as a document of its own, the picture may still load and run nothing. */
const svgHeaders = { 'Content-Security-Policy': "default-src 'none'; sandbox" };

function headersOf({ problem, headers }: Refusal): Answer['headers'] {
  return {
    ...headers,
    ...svgHeaders,
    'Content-Type': `${svgType}; charset=utf-8`,
    'Lucheng-Problem': problem.type,
  };
}

function markOf({ problem }: Refusal): MarkKey {
  return marksOfProblems[problem.type] ?? 'unknown';
}

const marksOfProblems: Readonly<Record<string, MarkKey>> = {
  [problemType('not-known')]: 'not-known',
  [problemType('malformed-code')]: 'malformed',
  [problemType('register-stale')]: 'stale',
};

import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { type DecisionsQuery, decisionsQuery } from '../../../shared/contract/queries.ts';
import { inOrder } from '../agencies/in-order.ts';
import { recallAdverse } from '../agencies/list-adverse.ts';
import { type BanInForce, bansOf } from '../agencies/list-bans.ts';
import { defineRoute } from '../http/route.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { BansPage } from '../pages/lists/bans-page.tsx';
import { answerFresh } from '../reading/fresh-register.ts';

export const bansPageRoute = defineRoute(
  {
    id: 'bansPage',
    tag: 'pages',
    path: paths.bansPage,
    summary: { zh: '现行市场禁入决定页', en: 'The market bans in force, as a page' },
    query: decisionsQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ query: asked, context, site }) =>
      answerFresh(context, (fresh) =>
        context.answers.recall(keyOf(asked), fresh.now, () => {
          const adverse = recallAdverse(context, fresh);
          const { lifetime } = adverse;
          const source = pageSourceOf({ ...fresh, lifetime });
          const dated = bansOf(adverse).map((one) => ({ ...one, ...datesOf(one) }));
          const bans = inOrder(dated, asked, fresh);
          const page = <BansPage bans={bans} asked={asked} source={source} />;
          return { value: htmlAnswer(site, page, lifetime), validUntil: lifetime.validUntil };
        }),
      ),
    refuse: refuseByPage,
  },
);

function keyOf({ service, order, lang }: DecisionsQuery): string {
  return `bans ${service ?? ''} ${order} ${lang}`;
}

function datesOf({ ban: { from, until } }: BanInForce) {
  return { from, ...(until !== undefined && { until }) };
}

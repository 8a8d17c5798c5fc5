import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { defineRoute } from '../http/route.ts';
import { AboutPage } from '../pages/about/about-page.tsx';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { freshOf } from '../reading/fresh-register.ts';

/** It explains even where no register can be read; only whose numbers apply isn't known then. */
export const aboutPageRoute = defineRoute(
  {
    id: 'aboutPage',
    tag: 'pages',
    path: paths.aboutPage,
    summary: { zh: '等级、异议与修复说明页', en: 'Levels, objections and repair explained' },
    query: langQuery,
    answer: { type: 'text/html' },
    problems: [],
  },
  {
    rateClass: 'list',
    answer: ({ query: { lang }, context, site }) => {
      const fresh = freshOf(context);
      if ('problem' in fresh) return htmlAnswer(site, <AboutPage lang={lang} />, { kind: 'none' });
      const source = pageSourceOf(fresh);
      const rules = source.place && { policy: policyAt(source.place, dayOf(fresh.now)), source };
      const page = <AboutPage lang={lang} {...(rules && { rules })} />;
      return htmlAnswer(site, page, fresh.lifetime);
    },
    refuse: refuseByPage,
  },
);

import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { type PolicyQuery, policyQuery } from '../../../shared/contract/policy-query.ts';
import type { Policy } from '../../../shared/jurisdiction/policy.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { refuse } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import type { AddressQuery } from '../pages/frame/in-lang.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { PolicyPage } from '../pages/policy/policy-page.tsx';
import { policyDayOf } from '../policy/example-of.ts';
import { answerFresh } from '../reading/fresh-register.ts';

export const policyPageRoute = defineRoute(
  {
    id: 'policyPage',
    tag: 'pages',
    path: paths.policyPage,
    summary: { zh: '评级规则与试算页', en: 'A grade worked out from the policy, as a page' },
    query: policyQuery,
    answer: { type: 'text/html' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ query: asked, context, site }) =>
      answerFresh(context, (fresh) => {
        const source = pageSourceOf(fresh);
        const { place } = source;
        if (place === undefined) return refuse('register-unavailable');
        const rules = policyDayOf(place, asked, dayOf(fresh.now));
        if (rules === undefined) return refuse('invalid-query', { faults: [noSuchVersion(asked)] });
        const faults = asked.act.filter((act) => !Object.hasOwn(rules.policy.acts, act));
        if (faults.length > 0)
          return refuse('invalid-query', {
            faults: [...new Set(faults)].map((act) => noSuchAct(act, rules.policy)),
          });
        const page = (
          <PolicyPage {...{ asked, query: addressOf(asked), place, source }} {...rules} />
        );
        return htmlAnswer(site, page, fresh.lifetime);
      }),
    refuse: refuseByPage,
  },
);

/** What of the question differs from what is supposed anyway. */
function addressOf({ lang: _, ...asked }: PolicyQuery): AddressQuery {
  const { lang: _lang, ...usual } = policyQuery.parse({});
  return Object.fromEntries(
    Object.entries(asked)
      .filter(([name, value]) => String(value) !== String(usual[name as keyof typeof usual] ?? ''))
      .map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)] : String(value)]),
  );
}

function noSuchVersion({ version }: PolicyQuery): Fault {
  return {
    field: 'version',
    rule: 'query.invalid',
    zh: `规则没有第 ${version} 版`,
    en: `The rules have no version ${version}`,
  };
}

function noSuchAct(act: string, { version }: Policy): Fault {
  return {
    field: 'act',
    rule: 'query.invalid',
    zh: `第 ${version} 版规则的目录中没有行为 ${act}`,
    en: `The catalogue of version ${version} has no act ${act}`,
  };
}

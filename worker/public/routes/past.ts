import { codeExample } from '../../../shared/contract/example.ts';
import { codeProblems } from '../../../shared/contract/operation.ts';
import { type PastAnswer, pastAnswerSchema } from '../../../shared/contract/past-answer.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { pastQuery } from '../../../shared/contract/queries.ts';
import { publicAsOf } from '../../../shared/disclosure/public-as-of.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { findKnown } from '../agencies/known-agency.ts';
import { jsonAnswer, refuse } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { freshnessOf } from '../reading/fresh-register.ts';

/** Made from the record in memory and never remembered: there is no end of moments to ask about. */
export const pastRoute = defineRoute(
  {
    id: 'past',
    tag: 'agencies',
    path: paths.past('{code}'),
    summary: {
      zh: '某一时刻的情况，限今日仍可公示的部分',
      en: 'What held at an earlier moment, as far as it may be shown today',
    },
    query: pastQuery,
    answer: { type: 'application/json', schema: pastAnswerSchema },
    problems: codeProblems,
    example: { ...codeExample, query: { asOf: '2026-11-23T00:00:00Z' } },
  },
  {
    rateClass: 'record',
    answer: ({ param, query: { asOf }, context }) => {
      if (asOf > context.now) return refuse('invalid-query', { faults: [futureFault] });
      const agency = findKnown(context, param('code'));
      if ('problem' in agency) return agency;
      const { verdict, lifetime } = agency;
      const answer: PastAnswer = {
        outcome: 'known',
        ...freshnessOf(lifetime),
        past: publicAsOf(verdict.record.code, verdict.record, asOf),
      };
      return jsonAnswer(answer, lifetime);
    },
  },
);

const futureFault: Fault = {
  field: 'asOf',
  rule: 'instant.future',
  zh: 'asOf 不得晚于现在',
  en: 'asOf may not be later than now',
};

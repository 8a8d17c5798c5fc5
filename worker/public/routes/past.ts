import { pastOperation } from '../../../shared/contract/agency-operations.ts';
import type { PastAnswer } from '../../../shared/contract/past-answer.ts';
import { publicAsOf } from '../../../shared/disclosure/public-as-of.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { findKnown } from '../agencies/known-agency.ts';
import { jsonAnswer, refuse } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';
import { freshnessOf } from '../reading/fresh-register.ts';

/** Made from the record in memory and never remembered: there are as many moments as anybody cares to ask about. */
export const pastRoute = defineRoute(pastOperation, {
  rateClass: 'record',
  answer: ({ param, query: { asOf }, reading }) => {
    if (asOf > reading.now) return refuse('invalid-query', { faults: [futureFault] });
    const agency = findKnown(reading, param('code'));
    if ('problem' in agency) return agency;
    const { verdict, lifetime } = agency;
    const answer: PastAnswer = {
      outcome: 'known',
      ...freshnessOf(lifetime),
      past: publicAsOf(verdict.record.code, verdict.record, asOf),
    };
    return jsonAnswer(answer, lifetime);
  },
});

const futureFault: Fault = {
  field: 'asOf',
  rule: 'instant.future',
  zh: 'asOf 不得晚于现在',
  en: 'asOf may not be later than now',
};

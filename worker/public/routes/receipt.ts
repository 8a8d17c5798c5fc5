import { codeExample } from '../../../shared/contract/example.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { receiptSchema } from '../../../shared/contract/register-schema.ts';
import { makeReceipt } from '../../../shared/register/evidence/make-receipt.ts';
import { lookUpCode } from '../agencies/known-agency.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

/** Absence is proved as well as presence, so a code that is not known gets a receipt too. */
export const receiptRoute = defineRoute(
  {
    id: 'receipt',
    tag: 'agencies',
    path: paths.receipt('{code}'),
    summary: {
      zh: '查询凭证：有无记录均可离线核验',
      en: 'A receipt: proves the record or its absence, offline',
    },
    query: noQuery,
    answer: { type: 'application/json', schema: receiptSchema },
    problems: ['malformed-code', ...registerProblems],
    example: codeExample,
  },
  {
    rateClass: 'record',
    answer: ({ param, context }) => {
      const found = lookUpCode(context, param('code'));
      if ('problem' in found) return found;
      const { register, lifetime } = found.fresh;
      return jsonAnswer(makeReceipt(register, found.code), lifetime);
    },
  },
);

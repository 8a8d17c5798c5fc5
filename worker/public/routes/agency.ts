import type { AgencyAnswer } from '../../../shared/contract/agency-answer.ts';
import { agencyOperation } from '../../../shared/contract/operations.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { markOf } from '../../../shared/view/marks.ts';
import { wireMarkOf } from '../agency-line.ts';
import { jsonAnswer } from '../answer.ts';
import { answerKnown } from '../known-agency.ts';
import { defineRoute } from '../route.ts';

export const agencyRoute = defineRoute(agencyOperation, {
  rateClass: 'record',
  answer: ({ param, reading }) =>
    answerKnown(reading, param('code'), 'agency', ({ verdict, lifetime }) => {
      const { code } = verdict.record;
      const answer: AgencyAnswer = {
        ...verdict,
        sequence: lifetime.sequence,
        mark: wireMarkOf(markOf(verdict).key),
        links: { page: paths.page(code), badge: paths.badge(code), receipt: paths.receipt(code) },
      };
      return jsonAnswer(answer, lifetime);
    }),
});

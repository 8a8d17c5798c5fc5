import { paths } from '../../../shared/contract/paths.ts';
import { statusOperation } from '../../../shared/contract/register-operations.ts';
import { removalBoundSeconds, type StatusAnswer } from '../../../shared/contract/status-answer.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';
import { answerFresh, freshnessOf } from '../reading/fresh-register.ts';

export const statusRoute = defineRoute(statusOperation, {
  rateClass: 'record',
  answer: ({ reading }) =>
    answerFresh(reading, ({ register, lifetime }) => {
      const { jurisdiction, expiresAt, ledger, minWaitSeconds } = register.signedHead.head;
      const answer: StatusAnswer = {
        ...freshnessOf(lifetime),
        jurisdiction,
        expiresAt,
        agencies: register.size,
        ledger,
        links: { export: paths.export },
        removalBoundSeconds: { online: removalBoundSeconds, extension: minWaitSeconds },
      };
      return jsonAnswer(answer, lifetime);
    }),
});

import { receiptOperation } from '../../../shared/contract/agency-operations.ts';
import { parseUscc } from '../../../shared/identity/uscc.ts';
import { makeReceipt } from '../../../shared/register/make-receipt.ts';
import { codeFault } from '../agencies/code-fault.ts';
import { jsonAnswer, refuse } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';
import { answerFresh } from '../reading/fresh-register.ts';

/** Absence is proved as well as presence, so a code that is not known gets a receipt too. */
export const receiptRoute = defineRoute(receiptOperation, {
  rateClass: 'record',
  answer: ({ param, reading }) => {
    const parsed = parseUscc(param('code'));
    if (parsed.kind === 'invalid') {
      return refuse('malformed-code', { faults: [codeFault(parsed)] });
    }
    return answerFresh(reading, ({ register, lifetime }) =>
      jsonAnswer(makeReceipt(register, parsed.code), lifetime),
    );
  },
});

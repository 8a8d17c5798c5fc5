import { receiptOperation } from '../../../shared/contract/agency-operations.ts';
import { parseUscc, type UsccResult } from '../../../shared/identity/uscc.ts';
import { makeReceipt } from '../../../shared/register/evidence/make-receipt.ts';
import { codeFault } from '../agencies/code-fault.ts';
import { jsonAnswer, refuse } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';
import { answerFresh } from '../reading/fresh-register.ts';

/** Absence is proved as well as presence, so a code that is not known gets a receipt too. */
export const receiptRoute = defineRoute(receiptOperation, {
  rateClass: 'record',
  answer: ({ param, reading }) => {
    const parsed = parseUscc(param('code'));
    const malformed = (fault: Extract<UsccResult, { kind: 'invalid' }>) =>
      refuse('malformed-code', { faults: [codeFault(fault)] });
    if (!('code' in parsed)) return malformed(parsed);
    return answerFresh(reading, ({ register, lifetime }) =>
      parsed.kind === 'invalid' && register.record(parsed.code) === undefined
        ? malformed(parsed)
        : jsonAnswer(makeReceipt(register, parsed.code), lifetime),
    );
  },
});

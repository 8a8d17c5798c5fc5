import { headOperation } from '../../../shared/contract/register-operations.ts';
import { jsonAnswer, refuse } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';

/** The head of the register that answers here. Whether it has expired is for the reader to judge: it is signed. */
export const headRoute = defineRoute(headOperation, {
  rateClass: 'file',
  answer: ({ reading: { register } }) => {
    if (!register) return refuse('register-unavailable');
    const { signedHead } = register;
    const { sequence, issuedAt, expiresAt } = signedHead.head;
    return jsonAnswer(signedHead, {
      kind: 'register',
      sequence,
      asOf: issuedAt,
      validUntil: expiresAt,
    });
  },
});

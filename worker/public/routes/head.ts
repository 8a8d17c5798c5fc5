import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { signedHeadSchema } from '../../../shared/contract/register-schema.ts';
import { jsonAnswer, refuse } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';

/** The head of the register that answers here. Whether it has expired is for the reader to judge: it is signed. */
export const headRoute = defineRoute(
  {
    id: 'head',
    tag: 'register',
    path: paths.head,
    summary: { zh: '签名的库头', en: 'The signed head of the register' },
    query: noQuery,
    answer: { type: 'application/json', schema: signedHeadSchema },
    problems: ['register-unavailable'],
  },
  {
    rateClass: 'file',
    answer: ({ context: { register } }) => {
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
  },
);

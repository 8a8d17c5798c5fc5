import { openapiOperation } from '../../../shared/contract/interface-operations.ts';
import { describeApi } from '../../../shared/contract/openapi.ts';
import { operations } from '../../../shared/contract/operations.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import { type Answer, jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';

export const openapiRoute = defineRoute(openapiOperation, {
  rateClass: 'record',
  answer: ({ reading: { register } }) => {
    const code = register?.signedHead.head.jurisdiction;
    const described = made.get(code) ?? describe(code);
    made.set(code, described);
    return described;
  },
});

/** Made when first asked for: it costs milliseconds, which no cold start should pay. */
const made = new Map<string | undefined, Answer>();

function describe(code: string | undefined): Answer {
  const jurisdiction = code === undefined ? undefined : jurisdictionOf(code);
  return jsonAnswer(describeApi(operations, jurisdiction), { kind: 'deployment' });
}

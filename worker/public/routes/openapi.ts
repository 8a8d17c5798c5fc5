import { openapiOperation } from '../../../shared/contract/interface-operations.ts';
import { describeApi } from '../../../shared/contract/openapi.ts';
import { operations } from '../../../shared/contract/operations.ts';
import { type Answer, jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';

export const openapiRoute = defineRoute(openapiOperation, {
  rateClass: 'record',
  answer: () => {
    described ??= jsonAnswer(describeApi(operations), { kind: 'deployment' });
    return described;
  },
});

/** Made when first asked for: it costs milliseconds, which no cold start should pay. */
let described: Answer | undefined;

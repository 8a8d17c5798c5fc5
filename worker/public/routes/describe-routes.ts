import { describeApi } from '../../../shared/contract/openapi.ts';
import { publicApi } from '../../../shared/contract/public-api.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { type Answer, jsonAnswer } from '../answering/answer.ts';
import type { Route } from '../http/route.ts';

type Description = ReturnType<typeof describeApi>;

/** The OpenAPI document of the city whose register it is, and as an answer; of no city where there is none. */
export type DescribeRoutes = (register: Register | undefined) => {
  readonly description: Description;
  readonly answer: Answer;
};

/** Each document is made when first asked for: it costs milliseconds, which no cold start should pay. */
export function describesRoutes(routes: () => readonly Route[]): DescribeRoutes {
  const made = new Map<string | undefined, ReturnType<DescribeRoutes>>();
  return (register) => {
    const code = register?.signedHead.head.jurisdiction;
    const known = made.get(code);
    if (known) return known;
    const jurisdiction = code === undefined ? undefined : jurisdictionOf(code);
    const operations = routes().map(({ operation }) => operation);
    const description = describeApi(publicApi(jurisdiction), operations, jurisdiction);
    const described = { description, answer: jsonAnswer(description, { kind: 'deployment' }) };
    made.set(code, described);
    return described;
  };
}

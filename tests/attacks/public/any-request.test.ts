import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { describeApi } from '../../../shared/contract/openapi.ts';
import { publicApi } from '../../../shared/contract/public-api.ts';
import { routes } from '../../../worker/public/routes.ts';
import { type Came, judgeAnswer } from '../../fixtures/answers/judge-answer.ts';
import { onHostileRecord } from '../../fixtures/public/hostile-register.ts';
import type { TestPublic } from '../../fixtures/public/open-public.ts';
import { type AnyRequest, anyRequestTo, inWords } from '../../fixtures/requests/any-request.ts';
import { describedOperations } from '../../fixtures/requests/described-operations.ts';
import { openSitesToAsk, type SitesToAsk, type State, states } from './sites-to-ask.ts';

const operations = describedOperations(
  describeApi(
    publicApi(),
    routes.map(({ operation }) => operation),
  ),
);
let sites: SitesToAsk;

beforeAll(async () => {
  sites = await openSitesToAsk();
});

test('whatever is asked, the answer is one that is described, repeats no markup, and poisons no cache', async () => {
  const answered = new Set<string>();

  await fc.assert(
    fc.asyncProperty(
      anyRequestTo(operations, onHostileRecord),
      fc.constantFrom<State>('fresh', 'fresh', 'fresh', ...states),
      async (asked, state) => {
        sites.fail(true);
        // The failing site looks into its bucket again and again.
        if (state === 'failing') sites[state].passSeconds(1);
        const came = await ask(sites[state], asked, asked.headers);
        sites.fail(false);

        const faults = [
          ...(await judgeAnswer(operations, elsewhere, asked, came)),
          ...(await poisoned(sites[state], asked, came)),
          ...judgeState(state, asked, came),
        ];
        expect(faults, `${state}: ${inWords(asked)}`).toEqual([]);
        if (came.status === 200) answered.add(asked.operation.operationId);
      },
    ),
    { numRuns: 7000 },
  );

  // Requests that are all refused at the door would try nothing behind it.
  expect(answered.size).toBeGreaterThan(operations.length * 0.8);
});

function elsewhere(method: string, isAddress: boolean): number {
  if (method === 'OPTIONS') return 204;
  return isAddress ? 405 : 404;
}

/** What caches may keep under the address must be what anybody gets who asks for it honestly. */
async function poisoned(
  site: TestPublic,
  asked: AnyRequest,
  came: Came,
): Promise<readonly string[]> {
  if (asked.method !== 'GET' || came.headers.get('Cache-Control') === 'no-store') return [];
  const varying = (came.headers.get('Vary') ?? '').split(/,\s*/);
  const honest = Object.entries(asked.headers).filter(([name]) => varying.includes(name));
  const again = await ask(site, asked, Object.fromEntries(honest));
  const isSame = came.status === 304 || (again.status === came.status && again.text === came.text);
  return [
    ...(isSame ? [] : ['another body than an honest question gets']),
    ...(headersOf(again) === headersOf(came) ? [] : ['other headers than an honest question gets']),
  ];
}

const headersOf = ({ headers }: Came) => JSON.stringify([...headers]);

/** A fresh register has an answer to everything but what only a desk makes; without one nothing is said that rests on one. */
function judgeState(state: State, { operation }: AnyRequest, { status, headers, text }: Came) {
  const mayWait = operation.responses[503]?.description.includes('export-being-made');
  if (state === 'fresh' && status >= 500 && status !== 501 && !mayWait)
    return [`${status} with a fresh register`];
  const rests = headers.has('Lucheng-Valid-Until') || text.includes('"validUntil":"');
  const isVerdict = status < 400 && rests && (state === 'expired' || state === 'empty');
  return isVerdict ? ['a verdict without a register to rest on'] : [];
}

async function ask(
  site: TestPublic,
  { address, method, body }: AnyRequest,
  headers: AnyRequest['headers'],
): Promise<Came> {
  const init = { method, headers, ...(body !== undefined && { body }) };
  const answer = await site.get(address, init);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

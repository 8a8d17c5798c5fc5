import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { partyKinds } from '../../../shared/identity/subject.ts';
import { home } from '../../../shared/jurisdiction/home.ts';
import { type Role, roles } from '../../../shared/ledger/entry.ts';
import { describeDesk } from '../../../worker/desk/http/describe-desk.ts';
import { routes } from '../../../worker/desk/http/routes.ts';
import { type Came, judgeAnswer } from '../../fixtures/answers/judge-answer.ts';
import { ask, makeToken, record, setClock } from '../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../fixtures/desk-operator.ts';
import { type AnyRequest, anyRequestTo, inWords } from '../../fixtures/requests/any-request.ts';
import { describedOperations } from '../../fixtures/requests/described-operations.ts';

const operations = describedOperations(describeDesk(routes, home));
const officials = roles.filter((role) => !partyKinds.some((kind) => kind === role));
/** Who asks: every official, and those who may most several times, for none is to come to its limit. */
const askers: readonly Role[] = [...officials, ...many('city-regulator', 6), ...many('auditor', 4)];
let credentials: readonly string[];

beforeAll(async () => {
  await setClock('2026-11-24T01:00:00.000Z');
  const made = await Promise.all(askers.map((role, n) => makeToken(`fuzz-${n}`, role)));
  const tokens = made.map(({ token }) => token);
  credentials = ['', 'x', operatorSecret, ...tokens];
  await record(tokens[askers.indexOf('city-regulator')] ?? '', registration(codeOf(1)));
});

test('whatever is asked of the desk, in any role, the answer is one that is described, and none is kept', async () => {
  const answered = new Set<string>();

  await fc.assert(
    fc.asyncProperty(anyRequestTo(operations), fc.nat(), async (asked, by) => {
      const came = await askDesk(asked, credentials[by % credentials.length] ?? '');

      const faults = [
        ...(await judgeAnswer(operations, () => 404, asked, came)),
        ...(came.headers.get('Cache-Control') === 'no-store' ? [] : ['it may be kept']),
      ];
      expect(faults, inWords(asked)).toEqual([]);
      if (came.status < 300) answered.add(asked.operation.operationId);
    }),
    { numRuns: 3000 },
  );

  // Requests that are all refused at the door would try nothing behind it.
  expect(answered.size).toBeGreaterThan(operations.length * 0.6);
});

async function askDesk(
  { method, address, headers, body }: AnyRequest,
  credential: string,
): Promise<Came> {
  const init = {
    method,
    headers,
    redirect: 'manual' as const,
    ...(body !== undefined && { body }),
  };
  const answer = await ask(address, credential, init);
  const text = new TextDecoder().decode(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, text };
}

function many(role: Role, count: number): readonly Role[] {
  return Array.from({ length: count }, () => role);
}

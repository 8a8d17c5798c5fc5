import { exports } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { Role } from '../../../shared/ledger/entry.ts';
import { app } from '../../../worker/desk/http/app.ts';
import { ask, makeToken, problemOf, record, setClock } from '../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../fixtures/desk-operator.ts';
import { anyQuery, oddSegments } from '../../fixtures/requests/odd-requests.ts';
import { anyBody, anyHeaders, anyMethod } from './odd-bodies.ts';

/** Whose tokens the fuzzing uses, beside none, a stranger's and the operator's secret. */
const roles: readonly Role[] = ['city-regulator', 'auditor', 'operator', 'registry-authority'];
let credentials: readonly string[];
let officer: string;
let auditor: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const tokens = await Promise.all(roles.map((role) => makeToken(`fuzz-${role}`, role)));
  officer = tokens[0]?.token ?? '';
  auditor = tokens[1]?.token ?? '';
  credentials = ['', 'x', operatorSecret, ...tokens.map(({ token }) => token)];
  await record(officer, registration(codeOf(1)));
});

describe('no request makes the desk fail', () => {
  test('a line break in an address doesn’t make the desk fail, with a token or without', async () => {
    const path = '/v1/subjects/%0d%0a?knownAt=2026-11-02T01:00:00Z';

    const outside = await exports.default.fetch(`http://desk${path}`, { redirect: 'manual' });
    const inside = await ask('/v1/subjects/%0d%0a/history', auditor, {
      headers: { 'Case-Number': 'WZ-1' },
    });

    expect(outside.status).toBe(307);
    expect(outside.headers.get('Location')).toMatch(/^\/v1\/subjects\/%0D%0A\/history\?/);
    expect(await problemOf(inside)).toMatchObject({ status: 400, name: 'malformed-code' });
  });

  test.each([
    ['arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['objects in a field', `{"subject":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
  ])(
    '%s nested a hundred thousand deep don’t make the desk fail, at any door that reads JSON',
    async (_, body) => {
      const doors: readonly (readonly [string, string, string])[] = [
        ['POST', '/v1/entries', officer],
        ['POST', '/v1/subjects/lookup', officer],
        ['POST', '/v1/names/lookup', officer],
        ['POST', '/v1/policy/preview', operatorSecret],
        ['POST', '/v1/publish', operatorSecret],
        ['POST', '/v1/restore', operatorSecret],
        ['POST', '/v1/tokens', operatorSecret],
        ['DELETE', '/v1/entries/330300-00000000/personal', officer],
      ];

      for (const [method, path, credential] of doors) {
        const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'deep-deep' };
        const answer = await ask(path, credential, { method, body, headers });

        const problem = await problemOf(answer);
        expect(problem, path).toMatchObject({ status: 400, name: 'malformed-body' });
        expect(problem.rules, path).toContain('json.depth');
      }
    },
  );

  const routes = [...new Set(app.routes.map(({ path }) => path))].filter((path) => path !== '/*');

  test('an odd part of any address doesn’t make the desk fail', async () => {
    expect(routes.length).toBeGreaterThan(15);
    const headers = { 'Case-Number': 'WZ-1' };
    // So many that none of them reaches its limit.
    const made = Array.from({ length: 8 }, (_, i) => makeToken(`fuzz-auditor-${i}`, 'auditor'));
    const auditors = (await Promise.all(made)).map(({ token }) => token);
    const paths = routes
      .filter((path) => path.includes(':'))
      .flatMap((path) => oddSegments.map((odd) => ({ odd, path: path.replace(/:\w+/g, odd) })))
      .flatMap(({ odd, path }) => queriesWith(odd).map((query) => path + query));

    for (const [i, path] of paths.entries()) {
      const credential = auditors[i % auditors.length] ?? '';
      const answer = await ask(path, credential, { headers, redirect: 'manual' });
      await expectAnswer(path, answer);
      expect(answer.status, path).not.toBe(429);
    }
  });

  test('an odd request doesn’t make the desk fail, in any role', async () => {
    const anyPath = fc
      .tuple(fc.constantFrom(...routes, '/', '/nothing'), fc.constantFrom(...oddSegments))
      .map(([route, odd]) => route.replace(/:\w+/g, odd));

    await fc.assert(
      fc.asyncProperty(
        anyMethod,
        anyPath,
        anyQuery,
        fc.constantFrom(...credentials),
        anyHeaders,
        anyBody,
        async (method, path, query, credential, headers, body) => {
          const answer = await ask(path + query, credential, {
            method,
            headers,
            redirect: 'manual',
            ...(method !== 'GET' && method !== 'HEAD' && { body }),
          });

          await expectAnswer(`${method} ${path}${query} ${body.slice(0, 200)}`, answer);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

function queriesWith(odd: string): readonly string[] {
  return ['', '?knownAt=2026-11-02T01:00:00Z', `?asOf=${odd}&size=${odd}&lang=${odd}`];
}

/** An answer, or a problem of the caller's; of the desk's own only those that tell of the world outside. */
async function expectAnswer(asked: string, answer: Response): Promise<void> {
  const text = await answer.text();
  const isFine = answer.status < 500 || answer.status === 502 || answer.status === 503;
  expect(isFine, `${answer.status} ${asked}`).toBe(true);
  if (answer.status < 400 || text === '') return;
  const { type, title, titleZh, detail, detailZh }: Problem = JSON.parse(text);
  expect(type, asked).toMatch(/^urn:lucheng:problem:/);
  expect(title && detail, asked).toBeTruthy();
  expect(titleZh && detailZh, asked).toMatch(/\p{Script=Han}/u);
}

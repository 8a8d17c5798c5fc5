import { runInDurableObject } from 'cloudflare:test';
import { exports } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { requestsPerMinute } from '../../../../worker/desk/access/rate-limits.ts';
import { ask, ledger, makeToken, post, problemOf, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, proposal, registration } from '../../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';

beforeAll(() => setClock('2026-11-02T01:00:00.000Z'));

/** Of a token's form, but never given out. */
const unknownToken = `lct_${'u'.repeat(43)}`;

function session(credential: string, client = '192.0.2.250'): Promise<Response> {
  return ask('/v1/session', credential, { headers: { 'CF-Connecting-IP': client } });
}

describe('a token', () => {
  test('a token speaks for one person, one authority and one role', async () => {
    const { token } = await makeToken('officer-1', 'county-regulator');

    const answer = await session(token);

    expect(await answer.json()).toEqual({
      person: 'officer-1',
      authority: '示例市生态环境局',
      role: 'county-regulator',
      expiresAt: '2026-12-02T01:00:00.000Z',
      jurisdiction: '330300',
      regulation: '温州市生态环境技术服务中介机构管理办法',
    });
  });

  test('the desk keeps only a token’s hash', async () => {
    const { token } = await makeToken('officer-1');

    const everything = await runInDurableObject(ledger(), (_object, { storage }) =>
      JSON.stringify(storage.sql.exec('SELECT * FROM tokens').toArray()),
    );

    expect(everything).toContain('officer-1');
    expect(everything).not.toContain(token);
    expect(everything).not.toContain(token.slice(4));
  });

  test('an expired token is told that it has expired', async () => {
    const { token } = await makeToken('officer-1', 'city-regulator', 1);
    await setClock('2026-11-03T01:00:00.000Z');

    const answer = await session(token);

    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(await problemOf(answer)).toMatchObject({ status: 401, name: 'token-expired' });
    await setClock('2026-11-02T01:00:00.000Z');
  });

  test('a revoked token is told so at once', async () => {
    const { id, token } = await makeToken('officer-1');
    const revoked = await ask(`/v1/tokens/${id}`, operatorSecret, { method: 'DELETE' });

    const answer = await session(token);

    expect(revoked.status).toBe(204);
    expect(await problemOf(answer)).toMatchObject({ status: 401, name: 'token-revoked' });
  });

  test('an unknown token is refused', async () => {
    expect(await problemOf(await session(unknownToken))).toMatchObject({
      status: 401,
      name: 'unauthenticated',
    });
  });

  test('every route but the health check needs a token', async () => {
    const paths = ['/v1/session', '/v1/status', `/v1/subjects/${codeOf(1)}`];

    const answers = await Promise.all(
      paths.map((path) => exports.default.fetch(`http://desk${path}`)),
    );
    const health = await exports.default.fetch('http://desk/healthz');

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(health.status).toBe(200);
  });
});

describe('power', () => {
  test('Art. 35: a role without power over a kind is told which kind', async () => {
    const { token } = await makeToken('financier-1', 'joint-discipline-authority');

    const problem = await problemOf(await post({ token, body: proposal(codeOf(1), 'WZ-1') }));

    expect(problem).toMatchObject({ status: 403, name: 'forbidden' });
    expect(problem.detail).toContain('listing-proposed');
    expect(problem.detailZh).toContain('listing-proposed');
    expect(problem.faults).toMatchObject([{ entry: 0, field: 'kind', rule: 'role.not-allowed' }]);
  });

  test('the operator’s secret records nothing: it speaks for no authority', async () => {
    const answer = await post({ token: operatorSecret, body: registration(codeOf(1)) });

    expect(await problemOf(answer)).toMatchObject({ status: 403, name: 'forbidden' });
  });

  test('no token makes another, not even an operator’s', async () => {
    const { token } = await makeToken('operator-1', 'operator');
    const grant = { person: 'x-1', authority: '示例', role: 'operator', days: 1 };

    const answer = await ask('/v1/tokens', token, { method: 'POST', body: JSON.stringify(grant) });

    expect(await problemOf(answer)).toMatchObject({ status: 403, name: 'operator-only' });
  });

  test('only operators may publish at once', async () => {
    const { token } = await makeToken('officer-1');

    const answer = await ask('/v1/publish', token, { method: 'POST' });

    expect(await problemOf(answer)).toMatchObject({ status: 403, name: 'operator-only' });
  });

  test.each([
    ['a person’s name for an id', { person: '张三' }, 'person'],
    ['an unknown role', { role: 'mayor' }, 'role'],
    ['a life of ten years', { days: 3650 }, 'days'],
    ['a resident identity number', { authority: '11010519491231002X' }, 'authority'],
  ])('a token for %s is refused', async (_name, change, field) => {
    const grant = { person: 'p-1', authority: '示例', role: 'operator', days: 1, ...change };

    const answer = await ask('/v1/tokens', operatorSecret, {
      method: 'POST',
      body: JSON.stringify(grant),
    });

    const problem = await problemOf(answer);
    expect(problem).toMatchObject({ status: 400, name: 'malformed-body' });
    expect(problem.faults).toMatchObject([{ field }]);
  });
});

describe('too much', () => {
  test('ten unknown tokens lock out the eleventh from their address, and from no other', async () => {
    for (let tries = 0; tries < 10; tries++) await session(unknownToken, '192.0.2.1');

    const locked = await session(unknownToken, '192.0.2.1');
    const elsewhere = await session(unknownToken, '192.0.2.2');

    const wait = Number(locked.headers.get('Retry-After'));
    expect(await problemOf(locked)).toMatchObject({ status: 429, name: 'locked' });
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(15 * 60);
    expect(elsewhere.status).toBe(401);
  });

  test('a lock outlives the object’s memory and ends with its time', async () => {
    await runInDurableObject(ledger(), (_object, { storage }) => {
      const inTenMinutes = Date.now() + 600_000;
      storage.sql.exec(`INSERT INTO failures VALUES ('192.0.2.3', 10, ?)`, inTenMinutes);
      storage.sql.exec(`INSERT INTO failures VALUES ('192.0.2.4', 10, ?)`, Date.now() - 1);
    });

    const statuses = [
      await session(unknownToken, '192.0.2.3'),
      await session(unknownToken, '192.0.2.4'),
    ];

    expect(statuses.map(({ status }) => status)).toEqual([429, 401]);
  });

  test('expired tokens don’t lock out their address: they are no guesses', async () => {
    const { token: expired } = await makeToken('officer-1', 'city-regulator', 1);
    await setClock('2026-11-04T01:00:00.000Z');
    for (let tries = 0; tries < 12; tries++) await session(expired, '192.0.2.5');

    const answer = await session(unknownToken, '192.0.2.5');

    expect(answer.status).toBe(401);
    await setClock('2026-11-02T01:00:00.000Z');
  });

  test('requests over the class’s limit wait; other classes and people do not', async () => {
    const { token: eager } = await makeToken('officer-8', 'operator');
    const { token: calm } = await makeToken('officer-9', 'operator');
    const operate = (token: string) => ask('/v1/tokens', token, { method: 'POST' });
    let limited = await operate(eager);
    // Twice the limit: a minute may end while they are counted.
    for (let i = 0; i < 2 * requestsPerMinute.operate && limited.status === 403; i++) {
      limited = await operate(eager);
    }

    expect(await problemOf(limited)).toMatchObject({ status: 429, name: 'too-many-requests' });
    expect(Number(limited.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await session(eager)).status).toBe(200);
    expect((await operate(calm)).status).toBe(403);
  });
});

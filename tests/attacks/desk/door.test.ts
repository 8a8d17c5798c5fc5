import { runInDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { lockPolicy } from '../../../worker/desk/access/rate-limits.ts';
import { app } from '../../../worker/desk/http/app.ts';
import { ask, ledger, makeToken, problemOf, setClock } from '../../fixtures/desk/desk.ts';
import { operatorSecret } from '../../fixtures/desk-operator.ts';

beforeAll(() => setClock('2026-11-02T01:00:00.000Z'));

const session = (credential: string, client: string) =>
  ask('/v1/session', credential, { headers: { 'CF-Connecting-IP': client } });

/** Of a token's form, but never given out. */
const makeGuess = () =>
  `lct_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace('=', '')}`;

async function guess(times: number, clientOf: (i: number) => string): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let i = 0; i < times; i++) statuses.push((await session(makeGuess(), clientOf(i))).status);
  return statuses;
}

describe('guesses lock out guesses', () => {
  test('a valid token is not locked out by guesses from the same address', async () => {
    const { token } = await makeToken('officer-1');
    await guess(lockPolicy.failures + 5, () => '203.0.113.1');

    const guessed = await session(makeGuess(), '203.0.113.1');
    const valid = await session(token, '203.0.113.1');

    expect(await problemOf(guessed)).toMatchObject({ status: 429, name: 'locked' });
    expect(Number(guessed.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(valid.status).toBe(200);
  });

  test('guesses don’t lock out the operator’s secret', async () => {
    await guess(lockPolicy.failures + 1, () => '203.0.113.2');

    const answer = await ask('/v1/status', operatorSecret, {
      headers: { 'CF-Connecting-IP': '203.0.113.2' },
    });

    expect(answer.status).toBe(200);
  });

  test('all addresses of one /64 count as one guesser', async () => {
    const statuses = await guess(
      lockPolicy.failures + 2,
      (i) => `2001:db8:7:7:${i.toString(16)}::${(i * 4099).toString(16)}`,
    );

    expect(statuses.slice(0, lockPolicy.failures).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(lockPolicy.failures)).toEqual([429, 429]);
    expect(await guess(1, () => '2001:db8:7:8::1')).toEqual([401]);
  });

  test('one address in several spellings counts as one guesser', async () => {
    const spellings = [
      '198.51.100.9',
      '::ffff:198.51.100.9',
      '::FFFF:c633:6409',
      '198.051.100.009',
    ];
    await guess(lockPolicy.failures, (i) => spellings[i % spellings.length] ?? '');

    expect(await guess(spellings.length, (i) => spellings[i] ?? '')).toEqual([429, 429, 429, 429]);
  });

  test('a new address for each guess doesn’t fill the object’s memory', async () => {
    await runInDurableObject(ledger(), (_object, { storage }) => {
      for (let i = 0; i < lockPolicy.mostNetworks + 50; i++)
        storage.sql.exec(
          `INSERT INTO failures VALUES (?, 10, ?)`,
          `n${i}`,
          Date.now() + 600_000 + i,
        );
    });

    await guess(1, () => '203.0.113.200');

    const left = await runInDurableObject(ledger(), (_object, { storage }) =>
      storage.sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM failures').one(),
    );
    expect(left.n).toBe(lockPolicy.mostNetworks);
    expect(await guess(1, () => '203.0.113.200')).toEqual([401]);
  });
});

describe('before the ledger’s object', () => {
  const unreachable = {
    ...env,
    LEDGER: {
      idFromName: () => {
        throw new Error('the object was asked');
      },
    },
  };
  const knock = (credential: string) =>
    app.request(
      'http://desk/v1/session',
      { headers: { Authorization: `Bearer ${credential}` } },
      unreachable,
    );

  test.each([
    ['nothing', ''],
    ['a token too short', 'lct_abc'],
    ['a token one character too long', `${makeGuess()}A`],
    ['a token with a character that none has', `lct_${'*'.repeat(43)}`],
    ['another scheme’s token', `ghp_${'a'.repeat(36)}`],
    ['a wrong operator’s secret', `${operatorSecret}x`],
    ['a book', 'x'.repeat(8000)],
    ['letters that no header should have', 'lct_\u00e9\u00ff'],
  ])('%s doesn’t reach the ledger’s object', async (_, credential) => {
    const answer = await knock(credential);

    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(await problemOf(answer)).toMatchObject({ status: 401, name: 'unauthenticated' });
  });

  test('a short operator’s secret is refused, even where its hash is configured', async () => {
    const short = 'change-me-please';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(short));
    const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));

    const answer = await app.request(
      'http://desk/v1/status',
      { headers: { Authorization: `Bearer ${short}` } },
      { ...env, OPERATOR_TOKEN_HASH: hash.join('') },
    );

    expect(answer.status).toBe(401);
  });

  test('a request without a credential learns only that it needs one', async () => {
    const answer = await exports.default.fetch('http://desk/v1/status');

    expect(await problemOf(answer)).toMatchObject({ status: 401, name: 'unauthenticated' });
  });
});

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { setClock } from '../../fixtures/desk/desk.ts';
import { freshNetwork, visitorOf } from '../../fixtures/desk/people.ts';
import {
  comeBy,
  type Errand,
  providersOf,
  returnedFrom,
  setOut,
} from '../../fixtures/desk/vouched.ts';

const now = '2026-11-02T01:00:00.000Z';
beforeAll(() => setClock(now));
// What the operator is told of each refusal.
const told = vi.spyOn(console, 'error').mockReturnValue();
afterAll(() => told.mockRestore());

let people = 0;
/** An officer of the provider's whom nobody has seen before. */
function officer(): Errand {
  people += 1;
  const claims = { sub: `officer-${people}`, name: `吴示例${people}`, dept: 'regulator' };
  return { front: 'office', provider: 'city', claims, now };
}

describe('what the provider signs', () => {
  test('lets in whom it vouches for', async () => {
    const back = await comeBy(officer());

    expect(back).toMatchObject({ kind: 'entered', to: '/' });
  });

  test.each<[string, Partial<Errand>]>([
    ['by another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for another client', { claims: { aud: 'another' } }],
    [
      'for several, of whom we are not the one that asked',
      { claims: { aud: ['lucheng', 'x'], azp: 'x' } },
    ],
    ['with another nonce', { claims: { nonce: 'n'.repeat(43) } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['that has run out', { claims: { exp: 1_000_000_000 } }],
    ['of tomorrow', { claims: { nbf: 4_000_000_000 } }],
    ['about nobody', { claims: { sub: '' } }],
    ['about nobody at all', { claims: { sub: undefined } }],
    ['about somebody with an endless name', { claims: { sub: 's'.repeat(256) } }],
    ['with a time of year nine million', { claims: { auth_time: 1e16 } }],
    ['by nobody (alg none)', { twist: 'none' }],
    ['by our own secret (alg HS256)', { twist: 'HS256' }],
    ['by a key that isn’t its own', { twist: 'stranger' }],
    ['not at all', { twist: 'no-id-token' }],
  ])('%s lets nobody in', async (_name, change) => {
    const honest = officer();
    const claims = { ...honest.claims, ...change.claims };

    expect(await comeBy({ ...honest, ...change, claims })).toEqual({ kind: 'refused' });
  });
});

describe('what the browser brings back', () => {
  test.each<[string, (url: URL) => void]>([
    ['another state', (url) => url.searchParams.set('state', 's'.repeat(43))],
    ['no state', (url) => url.searchParams.delete('state')],
    ['two states', (url) => url.searchParams.append('state', 's')],
    ['another issuer (mix-up)', (url) => url.searchParams.set('iss', 'https://evil.example')],
    ['no issuer, which this provider always sends', (url) => url.searchParams.delete('iss')],
    ['no code', (url) => url.searchParams.delete('code')],
    ['an ID token in the address', (url) => url.searchParams.set('id_token', 'a.b.c')],
  ])('with %s opens nothing', async (_name, returned) => {
    const back = await comeBy({ ...officer(), returned });

    expect(back.kind).toBe('refused');
  });

  test('a refusal by the person or the provider is said as that', async () => {
    const returned = (url: URL) => {
      url.searchParams.delete('code');
      url.searchParams.set('error', 'access_denied');
    };

    expect(await comeBy({ ...officer(), returned })).toEqual({ kind: 'declined' });
  });

  test('a provider that fails is said to be out of reach, and nobody is locked out for it', async () => {
    const network = freshNetwork();
    for (let tries = 0; tries < 12; tries++) {
      const back = await comeBy({ ...officer(), twist: '500', network });
      expect(back).toEqual({ kind: 'unreachable' });
    }
  });

  test('counts once: the same answer again opens nothing', async () => {
    const errand = officer();
    const { url, attempt } = await setOut(errand);
    const back = returnedFrom(url, errand).href;
    using ways = await providersOf('office');

    const both = await Promise.all([
      ways.back('city', back, { attempt, secret: '' }, freshNetwork()),
      ways.back('city', back, { attempt, secret: '' }, freshNetwork()),
    ]);

    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['entered', 'refused']);
  });

  test('counts in the browser that set out, for ten minutes, at its own provider and front', async () => {
    const errand = officer();
    const [{ url, attempt }, another] = [await setOut(errand), await setOut(errand)];
    const back = returnedFrom(url, errand).href;
    using office = await providersOf('office');
    using counter = await providersOf('counter');
    const tries = [
      office.back('city', back, { attempt: another.attempt, secret: '' }, freshNetwork()),
      office.back('city', back, { attempt: '', secret: '' }, freshNetwork()),
      office.back('legal', back, { attempt, secret: '' }, freshNetwork()),
      counter.back('legal', back, { attempt, secret: '' }, freshNetwork()),
      office.back('city', back, { attempt: attempt.replace('sign-in', 'link'), secret: '' }, ''),
    ];
    const kinds = (await Promise.all(tries)).map(({ kind }) => kind);
    await setClock('2026-11-02T01:10:00.000Z');
    const late = await office.back('city', back, { attempt, secret: '' }, freshNetwork());
    await setClock(now);

    expect(new Set([...kinds, late.kind])).toEqual(new Set(['refused']));
  });

  test.each([
    '',
    '.',
    'sign-in',
    'sign-in..',
    'sign-in.AAAA.',
    `sign-in.${'A'.repeat(96)}.Lw`,
    '💥',
  ])('a made-up cookie %j is none', async (attempt) => {
    using ways = await providersOf('office');
    const returned = 'https://office.example/sign-in/back/city?code=x&state=y';

    const back = await ways.back('city', returned, { attempt, secret: '' }, freshNetwork());

    expect(back).toEqual({ kind: 'refused' });
  });

  test('guessing locks the network, and lets in whom the provider vouches for', async () => {
    const network = freshNetwork();
    for (let tries = 0; tries < 10; tries++) await comeBy({ ...officer(), twist: 'none', network });

    expect(await comeBy({ ...officer(), twist: 'none', network })).toMatchObject({
      kind: 'locked',
    });
    const honest = await comeBy({ ...officer(), network });
    expect(honest.kind).toBe('entered');
    expect(await visitorOf('office', 'secret' in honest ? honest.secret : '')).toBeDefined();
  });
});

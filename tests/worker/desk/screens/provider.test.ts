import { beforeAll, describe, expect, test } from 'vitest';
import { open, secretLeft } from '../../../fixtures/desk/browse.ts';
import { setClock } from '../../../fixtures/desk/desk.ts';
import { enrolled, invited, visitorOf } from '../../../fixtures/desk/people.ts';
import { returnedFrom } from '../../../fixtures/desk/vouched.ts';

const now = '2026-11-02T01:00:00.000Z';
beforeAll(() => setClock(now));

const fromHere = { 'Sec-Fetch-Site': 'same-origin' };
const attemptIn = (answer: Response) =>
  /__Host-lucheng-office-attempt=([^;]*)/.exec(answer.headers.get('Set-Cookie') ?? '')?.[1] ?? '';

/** Follows the link of the sign-in page. */
async function setOut(to = '/accounts') {
  const answer = await open(`/sign-in/with/city?${new URLSearchParams({ to })}`, '', fromHere);
  return { answer, attempt: attemptIn(answer), url: new URL(answer.headers.get('Location') ?? '') };
}

function comeBack(url: URL, attempt: string, claims: Readonly<Record<string, unknown>>) {
  const errand = { front: 'office', provider: 'city', claims, now } as const;
  const back = returnedFrom(url, errand);
  const Cookie = `__Host-lucheng-office-attempt=${attempt}`;
  return open(back.pathname + back.search, '', { Cookie, 'Sec-Fetch-Site': 'cross-site' });
}

describe('signing in through a provider', () => {
  test('is offered as a plain link, which leads to the provider with PKCE, state and nonce', async () => {
    const page = await (await open('/sign-in?to=%2Faccounts')).text();
    const { url, answer } = await setOut();

    expect(page).toContain('href="/sign-in/with/city?to=%2Faccounts"');
    expect(page).not.toContain('/sign-in/with/legal');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'lucheng',
      redirect_uri: 'https://office.example/sign-in/back/city',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(answer.headers.get('Set-Cookie')).toMatch(
      /^__Host-lucheng-office-attempt=[\w.-]+; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/,
    );
  });

  test('comes back with a session, where one was going, and without the attempt', async () => {
    const { url, attempt } = await setOut();

    const answer = await comeBack(url, attempt, { sub: 's1', name: '冯示例', dept: 'regulator' });

    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/accounts']);
    expect(await visitorOf('office', secretLeft(answer) ?? '')).toMatchObject({ name: '冯示例' });
    expect(answer.headers.get('Set-Cookie')).toContain('-attempt=; ');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'leads nobody to %j afterwards',
    async (to) => {
      const { url, attempt } = await setOut(to);
      const [intent, challenge] = attempt.split('.');
      const forged = `${intent}.${challenge}.${btoa(to).replace(/=+$/, '')}`;

      const claims = { sub: to, name: `冯外链${challenge?.slice(0, 8)}`, dept: 'regulator' };
      const answer = await comeBack(url, forged, claims);

      expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/']);
    },
  );

  test.each(['cross-site', 'same-site', 'none', ''])(
    'another site’s link (%s) sends nobody to the provider',
    async (site) => {
      const headers: Record<string, string> = site === '' ? {} : { 'Sec-Fetch-Site': site };

      const answer = await open('/sign-in/with/city', '', headers);

      expect(answer.headers.get('Location')).toBe('/sign-in?to=%2F');
      expect(answer.headers.get('Set-Cookie')).toBeNull();
    },
  );

  test('one that isn’t there, or is the other front’s, is told in words', async () => {
    const answers = await Promise.all(
      ['nobody', 'legal', '..%2f', 'x'.repeat(500)].map((id) =>
        open(`/sign-in/with/${id}`, '', fromHere),
      ),
    );

    expect(answers.every(({ status }) => status === 403 || status === 404)).toBe(true);
    expect(await answers[0]?.text()).toContain('未能核实');
  });

  test('whom nothing is granted is told so, in words and without a session', async () => {
    const { url, attempt } = await setOut();

    const answer = await comeBack(url, attempt, { sub: 's2', name: '冯无权', dept: 'canteen' });

    expect(answer.status).toBe(403);
    expect(secretLeft(answer)).toBeUndefined();
    expect(await answer.text()).toContain('没有任何职权');
  });

  test('another site can’t have an account linked to its own at the provider', async () => {
    const officer = await enrolled('office', await invited({ role: 'city-regulator' }));

    const answer = await open('/sessions/link/city', officer.secret, {
      'Sec-Fetch-Site': 'cross-site',
    });

    expect(answer.headers.get('Location')).toBe('/sessions');
    expect(answer.headers.get('Set-Cookie')).toBeNull();
  });
});

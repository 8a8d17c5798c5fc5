import { beforeAll, expect, test } from 'vitest';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited, signIn } from '../../../../fixtures/desk/people.ts';

const code = codeOf(1);
const typed = { 'body.summary': '写了很久的"事实"<b>', 'body.months': '12', step: 'check' };
let officer: Guest;
let draft: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('registrar');
  await record(token, registration(code));
  officer = await enrolled('office', await invited({ name: '陈某某', role: 'city-regulator' }));
  const begun = await send(
    '/drafts/new',
    { subject: code, kind: 'listing-proposed' },
    officer.secret,
  );
  draft = begun.headers.get('Location') ?? '';
  await setClock('2026-11-02T03:00:00.000Z');
});

test('what is sent when the session is over comes back to its writer, to be sent again', async () => {
  const answer = await send(draft, typed, officer.secret);

  const html = await answer.text();
  expect(answer.status).toBe(403);
  expect(html).toContain('写了很久的&quot;事实&quot;&lt;b>');
  expect(html).toContain(`action="${draft}"`);
  expect(answer.headers.get('Set-Cookie')).toBe(null);
});

test('sent again by its writer, signed in anew, it is in the draft', async () => {
  const entered = await signIn('office', officer.key);
  if (entered.kind !== 'entered') throw new Error(entered.kind);
  officer = { ...officer, secret: entered.secret };

  const answer = await send(draft, typed, officer.secret);

  expect(answer.headers.get('Location')).toBe(`${draft}/check`);
  expect(await (await open(draft, officer.secret)).text()).toContain('写了很久的&quot;事实&quot;');
});

test('what another site sends is given back to nobody', async () => {
  const answer = await send(draft, typed, '', { Origin: 'https://evil.example' });

  const html = await answer.text();
  expect(answer.status).toBe(403);
  expect(html).not.toContain('写了很久');
});

test('what is pressed but not typed is done by nobody who comes in later', async () => {
  const answer = await send(`${draft}/check`, {}, '');

  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/sign-in?to=%2F']);
});

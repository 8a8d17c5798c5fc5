import { beforeAll, expect, test } from 'vitest';
import { draftPolicy } from '../../../../../worker/desk/drafts/draft-policy.ts';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { ledger, makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

const code = codeOf(1);
let officer: Guest;
let draft: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('registrar');
  await record(token, registration(code));
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
  draft = await begin();
});

async function begin(): Promise<string> {
  const begun = await send(
    '/drafts/new',
    { subject: code, kind: 'registration-changed' },
    officer.secret,
  );
  return begun.headers.get('Location') ?? '';
}

/** The longest that a browser lets anybody type: all texts full, and five hundred lost names of either sort. */
function longest(): Record<string, string> {
  const name = (i: number) => `${'字'.repeat(116)}${String(i).padStart(4, '0')}`;
  const typed: Record<string, string> = { step: 'check' };
  for (const text of ['capability', 'process', 'qualityAssurance', 'fees', 'plan']) {
    typed[`body.${text}`] = '服'.repeat(500);
    typed[`body.replaces.${text}`] = '旧'.repeat(500);
  }
  for (let i = 0; i < 500; i += 1) {
    typed[`body.replaces.formerNames[${i}].name`] = name(i);
    typed[`body.replaces.formerNames[${i}].from`] = '2026-01-01';
    typed[`body.replaces.formerNames[${i}].until`] = '2026-02-01';
    typed[`body.replaces.aliases[${i}]`] = name(i);
  }
  return typed;
}

test('the longest registration that can be typed is kept whole', async () => {
  const saved = await send(draft, longest(), officer.secret);

  expect([saved.status, saved.headers.get('Location')]).toEqual([303, `${draft}/check`]);
  const html = await (await open(draft, officer.secret)).text();
  expect(html.includes(`value="${longest()['body.replaces.aliases[499]']}"`)).toBe(true);
});

test.each<[string, () => Record<string, string>]>([
  ['longer than any form', () => ({ 'body.plan': '长'.repeat(draftPolicy.mostFormBytes / 9) })],
  ['of more fields than any', () => manyFields],
  ['that grows when it is kept', () => ({ 'body.plan': '\u0001'.repeat(600_000) })],
])('what is %s is refused on a page that leads back, and what was kept stays', async (_, typed) => {
  const before = await (await open(draft, officer.secret)).text();

  const zh = await send(draft, typed(), officer.secret);
  const en = await send(draft, typed(), officer.secret, {
    Cookie: `__Host-lucheng-office=${officer.secret}; __Host-lucheng-lang=en`,
  });

  expect([zh.status, en.status]).toEqual([413, 413]);
  expect((await zh.text()).includes('“后退”')).toBe(true);
  expect((await en.text()).includes('Back leads to the form')).toBe(true);
  expect((await (await open(draft, officer.secret)).text()) === before).toBe(true);
});

const manyFields = Object.fromEntries(
  Array.from({ length: draftPolicy.mostFields + 1 }, (_, i) => [`a${i}`, '']),
);

test('one field sent very often is read in a moment, and kept', async () => {
  const often = new URLSearchParams(
    Array.from({ length: draftPolicy.mostFields - 1 }, () => ['body.plan', '']),
  );
  const at = await begin();

  const saved = await send(at, often, officer.secret);

  expect(saved.status).toBe(303);
});

test('nobody’s drafts fill the ledger', async () => {
  const { drafts: open } = ledger();
  using drafts = await open('somebody');
  const typed = { 'body.plan': ['x'.repeat(1_900_000)] };
  const begun: (string | undefined)[] = [];

  for (let i = 0; i < 12; i += 1) {
    begun.push(await drafts.start({ kind: 'registration-changed', subject: code, typed }));
  }

  expect(begun.filter((id) => id !== undefined)).toHaveLength(10);
});

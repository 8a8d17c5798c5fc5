import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import type { Eligible } from '../../../../worker/desk/reading/list-eligible.ts';
import {
  ask,
  ledger,
  makeToken,
  problemOf,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';

const [inspected, other] = [codeOf(1), codeOf(2)];
const path = `/v1/eligible?service=environmental-monitoring&inspected=${inspected}`;
const headers = { 'Case-Number': encodeURIComponent('温检案〔2026〕9号') };

let officer: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token: officer } = await makeToken('officer-1'));
  await record(officer, [registration(inspected), registration(other, '示例楠溪公司')]);
});

test('Art. 29: a regulator asks whom to entrust with an inspection, and why not with the others', async () => {
  const answer = await (await ask(path, officer, { headers })).json<Eligible>();

  expect(answer).toMatchObject({
    inspected,
    eligible: [],
    excluded: [
      { code: inspected, bars: ['grade', 'self'] },
      { code: other, name: '示例楠溪公司', bars: ['grade'] },
    ],
  });
});

test('a long list of inspectors comes in pieces, and is complete', async () => {
  const many = Array.from({ length: 450 }, (_, n) => codeOf(1000 + n));
  await record(
    officer,
    many.map((code) => registration(code)),
  );

  const answer = await ask(path, officer, { headers });
  const pieces: string[] = [];
  for await (const piece of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    pieces.push(piece);
  }
  const { excluded }: Eligible = JSON.parse(pieces.join(''));

  expect(answer.headers.get('Content-Type')).toContain('application/json');
  expect(pieces.length).toBeGreaterThan(1);
  expect(excluded.map(({ code }) => code)).toEqual([inspected, other, ...many].toSorted());
});

test('a list of inspectors is logged with its case number, and refused without one', async () => {
  const refused = await problemOf(await ask(path, officer));
  const noted = await runInDurableObject(ledger(), (_object, { storage }) =>
    storage.sql.exec<{ json: string }>('SELECT json FROM accesses').toArray(),
  );

  expect(refused.name).toBe('case-number-missing');
  expect(noted.map(({ json }) => json).join()).toContain(path);
});

test.each(['agency', 'auditor', 'joint-discipline-authority'] as const)(
  'Art. 5: the list of inspectors is refused to the role %s',
  async (role) => {
    const speaksFor = role === 'agency' ? ({ kind: 'agency', code: other } as const) : undefined;
    const { token } = await makeToken(`somebody-${role}`, role, 30, speaksFor);

    expect((await ask(path, token, { headers })).status).toBe(403);
  },
);

test.each([
  ['a service that is none', 'service=catering', 'service'],
  ['a code that is none', 'service=environmental-monitoring&inspected=91', 'inspected'],
])('a question for inspectors with %s is refused', async (_, query, field) => {
  const answer = await ask(`/v1/eligible?${query}`, officer, { headers });
  const problem = await problemOf(answer);

  expect(problem).toMatchObject({ status: 400, name: 'invalid-query' });
  expect(problem.faults?.map((fault) => fault.field)).toContain(field);
});

import { beforeAll, expect, test } from 'vitest';
import { ask, makeToken, problemOf, setClock } from '../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../fixtures/desk/drafts.ts';

const own = { kind: 'agency', code: codeOf(1) } as const;
const mostAnswered = 4 * 1024 * 1024;
let agency: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token: agency } = await makeToken('agent-1', 'agency', 30, own));
});

async function send(text: string) {
  const headers = {
    'Content-Type': 'application/x-ndjson',
    'Idempotency-Key': crypto.randomUUID(),
  };
  const answer = await ask('/v1/entries', agency, { method: 'POST', body: text, headers });
  expect((await answer.clone().arrayBuffer()).byteLength).toBeLessThan(mostAnswered);
  return problemOf(answer);
}

const withServices = (count: number) => {
  const draft = registration(codeOf(1));
  const services = Array.from({ length: count }, () => 1);
  return JSON.stringify({ ...draft, body: { ...draft.body, services } });
};

const withPersonal = (count: number) => {
  const personal = Object.fromEntries(Array.from({ length: count }, (_, n) => [`x${n}`, 1]));
  return JSON.stringify({ ...registration(codeOf(1)), personal });
};

test('a megabyte of lines that aren’t JSON is refused once, not line by line', async () => {
  const problem = await send('x\n'.repeat(500_000));

  expect(problem.rules).toEqual(['batch.too-large']);
});

test('a megabyte of wrong values in one entry is refused unread', async () => {
  const problem = await send(withServices(400_000));

  expect(problem).toMatchObject({ status: 400, rules: ['json.values'] });
});

test('a batch with everything wrong names some faults of each entry and says that there are more', async () => {
  const problem = await send(`${withPersonal(100)}\n`.repeat(400));

  const entries = new Set(problem.faults?.map(({ entry }) => entry));
  expect(problem.status).toBe(422);
  expect(entries.size).toBe(400);
  expect(problem.rules.filter((rule) => rule === 'faults.more')).toHaveLength(400);
  expect(problem.faults?.length).toBeLessThan(400 * 25);
});

test('a batch whose entries have a thousand unknown fields names some faults of each and says that there are more', async () => {
  const unknown = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`x${n}`, 1]));
  const problem = await send(
    `${JSON.stringify({ ...registration(codeOf(1)), ...unknown })}\n`.repeat(90),
  );

  expect(problem.rules).toContain('field.unknown');
  expect(problem.rules).toContain('faults.more');
});

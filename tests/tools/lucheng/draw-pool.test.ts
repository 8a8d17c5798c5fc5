import { expect, test } from 'vitest';
import type { PooledExpert } from '../../../shared/kinds/draw/draw-record.ts';
import { expertCode, pool } from '../../fixtures/draw/sample-draw.ts';
import { proposer } from '../../fixtures/town/actors.ts';
import { byRound1000, entryOf, openDraws, request, tuesday } from './open-draws.ts';

const draws = openDraws();

test.each<[string, (entry: object) => object]>([
  ['the archive', (entry) => ({ entry, salts: { leaf: 'x', person: 'y' } })],
  ['a full export', (entry) => ({ kind: 'entry', entry, salts: { leaf: 'x', person: 'y' } })],
])('%s holds the ledger that a draw is made from', async (_name, line) => {
  const lines = draws.book().entries.map((entry) => JSON.stringify(line(entry)));
  const file = await draws.write('other.ndjson', [...lines, '{"kind":"end"}', ''].join('\n'));

  const made = await draws.run(tuesday, 'draw', 'commit', file, ...request, ...byRound1000);
  const bare = await draws.run(
    tuesday,
    'draw',
    'commit',
    await draws.ledger(),
    ...request,
    ...byRound1000,
  );

  expect(made).toMatchObject({ exitCode: 0, errors: '' });
  // Each commitment has random bits of its own.
  const [{ salt, ...one }, { salt: other, ...two }] = [JSON.parse(made.out), JSON.parse(bare.out)];
  expect(one).toEqual(two);
  expect(salt).not.toBe(other);
});

test('an employment once on record bars an expert, though a later entry leaves it out', async () => {
  const { categories } = entryOf(pool[9] as PooledExpert).body;
  const entry = { ...entryOf(pool[9] as PooledExpert), body: { categories, employers: [] } };
  draws.book().record('2023-08-21T09:00', proposer, entry);

  const { out } = await draws.commitment(...byRound1000);

  expect(JSON.parse(out).eligible).toBe(9);
});

test('an expert who left the pool is not drawn', async () => {
  const left = { kind: 'expert-left', subject: { kind: 'expert', code: expertCode(1) } };
  draws.book().record('2023-08-21T09:00', proposer, {
    ...left,
    body: { ground: '本人申请', summary: '退出' },
  });

  const { out } = await draws.commitment(...byRound1000);

  expect(JSON.parse(out).eligible).toBe(8);
});

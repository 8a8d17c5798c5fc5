import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PooledExpert } from '../../../shared/kinds/draw/draw-record.ts';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { round123, round1000 } from '../../fixtures/draw/beacons.ts';
import { expertCode, party, pool } from '../../fixtures/draw/sample-draw.ts';
import { makeIrregularUscc, makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { approver, proposer } from '../../fixtures/town/actors.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

const subject = { kind: 'authority', code: makeUscc(800) };
const tuesday = '2023-08-22T10:00';
const thursday = '2023-08-24T09:00';
const byRound1000 = ['--at', '2023-08-23T23:59:24+08:00'];

let dir = '';
let book = new DeskBook();

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-draw-'));
  book = new DeskBook();
  for (const expert of pool) book.record('2023-01-03T09:00', proposer, entryOf(expert));
});

afterEach(() => rm(dir, { recursive: true }));

describe('Art. 23: a draw from pool to recheck on the command line', () => {
  test('a draw by drand holds, from pool to recheck', async () => {
    await commit(...byRound1000);
    const beacon = await write('beacon.json', JSON.stringify(round1000));
    const held = await hold('--beacon', beacon);
    const record = await recordOf(held);

    const checked = await check(record.out);

    expect(checked).toMatchObject({ exitCode: 0, errors: '' });
    expect(checked.out).toContain('this draw holds');
    expect(checked.out).toContain('checked against the pool');
    for (const code of JSON.parse(held.out).drawn) expect(checked.out).toContain(code);
  });

  test('a party with an irregular code is refused until it was verified', async () => {
    const irregular = makeIrregularUscc(1);
    const before = await commitment(...byRound1000, '--party', irregular);

    book.record(tuesday, proposer, {
      kind: 'code-verified',
      subject: { kind: 'client', code: irregular },
      body: { source: '营业执照', seenOn: '2023-08-22' },
    });
    const after = await commitment(...byRound1000, '--party', irregular);

    expect(before).toMatchObject({ exitCode: 1, errors: expect.stringContaining('code-verified') });
    expect(JSON.parse(after.out)).toMatchObject({ parties: [party, irregular] });
  });

  test('an expert who works for a party is not eligible, however the party’s code is typed', async () => {
    const plain = await commitment(...byRound1000);
    const typed = await commitment(
      ...byRound1000,
      '--party',
      `${party.slice(0, 8)} ${party.slice(8)}`,
    );

    const { listHash } = JSON.parse(plain.out);
    expect(JSON.parse(typed.out)).toMatchObject({ listHash, parties: [party, party] });
  });

  test('the public copy of a draw names no employer and still holds', async () => {
    await commit(...byRound1000);
    const beacon = await write('beacon.json', JSON.stringify(round1000));
    const held = await hold('--beacon', beacon);
    const record = await recordOf(held, '--public');

    expect(record.out).not.toContain('employers');
    expect((await check(record.out)).out).toContain('not checked');
  });

  test('a draw by two secrets holds, without a network', async () => {
    const [one, two] = [await secret('示例市局'), await secret('示例协会')];
    await commit('--reveal', one.hash, '--reveal', two.hash);
    const secrets = ['--secret', one.secret, '--secret', two.secret];
    const held = await hold(...secrets);

    const record = await recordOf(held);

    expect((await check(record.out)).exitCode).toBe(0);
  });
});

describe('what does not hold is said, with exit code 1', () => {
  test('a draw with a changed record ends with exit code 1', async () => {
    const text = await readFile(
      join(import.meta.dirname, '../../fixtures/draw/draw-record.json'),
      'utf8',
    );
    const record = JSON.parse(text);
    record.held.drawn.reverse();

    const { exitCode, out, errors } = await check(JSON.stringify(record));

    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(errors).toContain('or another order');
  });

  test('a draw with the beacon of another round ends with exit code 1', async () => {
    await commit(...byRound1000);
    const beacon = await write('beacon.json', JSON.stringify(round123));

    const held = await hold('--beacon', beacon);

    expect(held).toMatchObject({ exitCode: 1, out: '' });
    expect(held.errors).toContain('not the random value that was committed to');
  });

  test('a draw that commits to a past round ends with exit code 1', async () => {
    const committed = await commitmentAt('2023-08-23T23:50', ...byRound1000);

    expect(committed).toMatchObject({ exitCode: 1, out: '' });
    expect(committed.errors).toContain('10 分钟');
  });

  test('a draw with two sources of chance is refused with exit code 2', async () => {
    const [one, two] = [await secret('示例市局'), await secret('示例协会')];
    const revealed = ['--reveal', one.hash, '--reveal', two.hash];
    expect(await commitment(...byRound1000, ...revealed)).toMatchObject({ exitCode: 2, out: '' });
    await commit(...revealed);
    const secrets = ['--secret', one.secret, '--secret', two.secret];
    const beacon = await write('beacon.json', JSON.stringify(round1000));

    expect(await hold(...secrets, '--beacon', beacon)).toMatchObject({ exitCode: 2, out: '' });
    expect(await hold(...secrets, '--secret', one.secret)).toMatchObject({ exitCode: 2, out: '' });
  });

  test('a commitment to a pool that leaves out an expert of the ledger ends with exit code 1', async () => {
    const all = [...book.entries];
    book.entries.splice(0, 1);
    const { out } = await commitment(...byRound1000);
    book.entries.splice(0, book.entries.length, ...all);
    book.record(tuesday, proposer, { kind: 'draw-committed', subject, body: JSON.parse(out) });
    const beacon = await write('beacon.json', JSON.stringify(round1000));

    const held = await hold('--beacon', beacon);

    expect(held).toMatchObject({ exitCode: 1, out: '' });
    expect(held.errors).toContain('not the pool that was committed to');
  });

  test('a draw with a file that is no beacon ends with exit code 1', async () => {
    await commit(...byRound1000);
    const beacon = await write('beacon.json', 'null');

    const held = await hold('--beacon', beacon);

    expect(held).toMatchObject({ exitCode: 1, out: '' });
    expect(held.errors).toContain('randomness.beacon');
  });

  test('a draw by a commitment that is not on record ends with exit code 1', async () => {
    const held = await run(
      thursday,
      'draw',
      'hold',
      await ledger(),
      '--commitment',
      '330300-99',
      '--beacon',
      'x',
    );

    expect(held).toMatchObject({ exitCode: 1, out: '' });
  });

  test('a check of a missing file ends with exit code 1', async () => {
    expect(await run(thursday, 'draw', 'check', join(dir, 'none.json'))).toMatchObject({
      exitCode: 1,
    });
  });
});

test.each<[string, (entry: object) => object]>([
  ['the archive', (entry) => ({ entry, salts: { leaf: 'x', person: 'y' } })],
  ['a full export', (entry) => ({ kind: 'entry', entry, salts: { leaf: 'x', person: 'y' } })],
])('%s holds the ledger that a draw is made from', async (_name, line) => {
  const lines = book.entries.map((entry) => JSON.stringify(line(entry)));
  const file = await write('other.ndjson', [...lines, '{"kind":"end"}', ''].join('\n'));
  const about = ['--category', '环境监测', '--purpose', '示例检查', '--meets', '2023-08-25'];
  const request = [...about, '--party', party];

  const made = await run(tuesday, 'draw', 'commit', file, ...request, ...byRound1000);
  const bare = await run(tuesday, 'draw', 'commit', await ledger(), ...request, ...byRound1000);

  expect(made).toMatchObject({ exitCode: 0, errors: '' });
  expect(made.out).toBe(bare.out);
});

test('an employment once on record bars an expert, though a later entry leaves it out', async () => {
  const { categories } = entryOf(pool[9] as PooledExpert).body;
  const entry = { ...entryOf(pool[9] as PooledExpert), body: { categories, employers: [] } };
  book.record('2023-08-21T09:00', proposer, entry);

  const { out } = await commitment(...byRound1000);

  expect(JSON.parse(out).eligible).toBe(9);
});

test('an expert who left the pool is not drawn', async () => {
  const left = { kind: 'expert-left', subject: { kind: 'expert', code: expertCode(1) } };
  book.record('2023-08-21T09:00', proposer, {
    ...left,
    body: { ground: '本人申请', summary: '退出' },
  });

  const { out } = await commitment(...byRound1000);

  expect(JSON.parse(out).eligible).toBe(8);
});

function entryOf({ code, categories, employers }: PooledExpert) {
  return {
    kind: 'expert-entered',
    subject: { kind: 'expert', code },
    personal: { name: '示例专家' },
    body: { categories, employers },
  };
}

function commitment(...chance: readonly string[]) {
  return commitmentAt(tuesday, ...chance);
}

async function commitmentAt(time: string, ...chance: readonly string[]) {
  const request = ['--category', '环境监测', '--purpose', '示例检查', '--meets', '2023-08-25'];
  const who = ['--party', party, '--recuse', `${expertCode(9)}=kinship`];
  return run(time, 'draw', 'commit', await ledger(), ...request, ...who, ...chance);
}

async function commit(...chance: readonly string[]): Promise<void> {
  const { out, errors } = await commitment(...chance);
  expect(errors).toBe('');
  book.record(tuesday, proposer, { kind: 'draw-committed', subject, body: JSON.parse(out) });
}

async function hold(...chance: readonly string[]) {
  return run(thursday, 'draw', 'hold', await ledger(), '--commitment', lastId(), ...chance);
}

/** What the command made of the draw is recorded; then its record is asked for. */
async function recordOf(held: { readonly out: string }, ...options: readonly string[]) {
  book.record(thursday, approver, { kind: 'draw-held', subject, body: JSON.parse(held.out) });
  return run(thursday, 'draw', 'record', await ledger(), '--held', lastId(), ...options);
}

async function secret(name: string) {
  const { out } = await run(tuesday, 'draw', 'secret', '--name', name);
  const [, text = ''] = /secret: (\S+)/.exec(out) ?? [];
  const [, hash = ''] = /hash: (\S+)/.exec(out) ?? [];
  return { secret: text, hash };
}

async function check(record: string) {
  return run(thursday, 'draw', 'check', await write('record.json', record));
}

function run(time: string, ...words: readonly string[]) {
  return runLucheng(words, { nowMs: () => Date.parse(shanghai(time)) });
}

function lastId(): string {
  return book.entries.at(-1)?.id ?? '';
}

function ledger(): Promise<string> {
  return write('ledger.ndjson', book.entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

async function write(name: string, text: string): Promise<string> {
  const file = join(dir, name);
  await writeFile(file, text);
  return file;
}

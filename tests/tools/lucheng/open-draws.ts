import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { PooledExpert } from '../../../shared/kinds/draw/draw-record.ts';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { expertCode, party, pool } from '../../fixtures/draw/sample-draw.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { approver, proposer } from '../../fixtures/town/actors.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

export const tuesday = '2023-08-22T10:00';
export const thursday = '2023-08-24T09:00';
export const byRound1000 = ['--at', '2023-08-23T23:59:24+08:00'];

/** What a draw is for, and the party that nobody drawn may work for. */
export const request = [
  ...['--category', '环境监测', '--purpose', '示例检查', '--meets', '2023-08-25'],
  ...['--party', party],
];

const subject = { kind: 'authority', code: makeUscc(800) };

/** A ledger with a pool of experts for each test of a file, and the commands of a draw over it. */
export function openDraws() {
  let dir = '';
  let book = new DeskBook();

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lucheng-draw-'));
    book = new DeskBook();
    for (const expert of pool) book.record('2023-01-03T09:00', proposer, entryOf(expert));
  });
  afterEach(() => rm(dir, { recursive: true }));

  const run = (time: string, ...words: readonly string[]) =>
    runLucheng(words, { nowMs: () => Date.parse(shanghai(time)) });

  const write = async (name: string, text: string): Promise<string> => {
    const file = join(dir, name);
    await writeFile(file, text);
    return file;
  };

  const ledger = () =>
    write('ledger.ndjson', book.entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));

  const lastId = () => book.entries.at(-1)?.id ?? '';

  const commitmentAt = async (time: string, ...chance: readonly string[]) => {
    const recused = ['--recuse', `${expertCode(9)}=kinship`];
    return run(time, 'draw', 'commit', await ledger(), ...request, ...recused, ...chance);
  };

  const commitment = (...chance: readonly string[]) => commitmentAt(tuesday, ...chance);

  return {
    book: () => book,
    run,
    write,
    ledger,
    commitment,
    commitmentAt,
    /** The commitment that a command printed is recorded. */
    recordCommitment: (out: string) =>
      book.record(tuesday, proposer, { kind: 'draw-committed', subject, body: JSON.parse(out) }),
    async commit(...chance: readonly string[]): Promise<void> {
      const { out, errors } = await commitment(...chance);
      expect(errors).toBe('');
      this.recordCommitment(out);
    },
    hold: async (...chance: readonly string[]) =>
      run(thursday, 'draw', 'hold', await ledger(), '--commitment', lastId(), ...chance),
    /** What the command made of the draw is recorded; then its record is asked for. */
    recordOf: async (held: { readonly out: string }, ...options: readonly string[]) => {
      book.record(thursday, approver, { kind: 'draw-held', subject, body: JSON.parse(held.out) });
      return run(thursday, 'draw', 'record', await ledger(), '--held', lastId(), ...options);
    },
    secret: async (name: string) => {
      const { out } = await run(tuesday, 'draw', 'secret', '--name', name);
      const [, text = ''] = /secret: (\S+)/.exec(out) ?? [];
      const [, hash = ''] = /hash: (\S+)/.exec(out) ?? [];
      return { secret: text, hash };
    },
    check: async (record: string) =>
      run(thursday, 'draw', 'check', await write('record.json', record)),
  };
}

/** The expert's entry into the pool. */
export function entryOf({ code, categories, employers }: PooledExpert) {
  return {
    kind: 'expert-entered',
    subject: { kind: 'expert', code },
    personal: { name: '示例专家' },
    body: { categories, employers },
  };
}

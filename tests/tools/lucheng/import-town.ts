import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { entriesOfSubject } from '../../../tools/lucheng/exchange/entries-of-subject.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

/** A desk with nine registered agencies for all tests of a file, and a table to be written for each of them. */
export function openImportTown() {
  let desk: TestDesk;
  let token: string;
  let dir: string;
  let file: string;

  beforeAll(async () => {
    desk = await startDesk();
    token = await desk.makeToken('officer-1', 'city-regulator');
    const folder = await mkdtemp(join(tmpdir(), 'lucheng-agencies-'));
    const agencies = join(folder, 'agencies.csv');
    const rows = Array.from({ length: 9 }, (_, i) => [`示例环境第${i}号有限公司`, codeOf(i)]);
    await writeFile(agencies, toCsv([['名称', '代码'], ...rows]));
    await runLucheng(['import', 'agencies', agencies, '--commit', '--desk', desk.origin], {
      env: { LUCHENG_TOKEN: token },
    });
    await rm(folder, { recursive: true });
  });
  afterAll(() => desk.stop());
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lucheng-tables-'));
    file = join(dir, 'table.csv');
    return () => rm(dir, { recursive: true, force: true });
  });

  /** Imports the test's table, and notes what is sent meanwhile. */
  const run = async (words: readonly string[], what = 'penalties') => {
    const sent: string[] = [];
    const listening: typeof fetch = (input, init) => {
      sent.push(`${String(input)} ${String(init?.body ?? '')}`);
      return fetch(input, init);
    };
    const ran = await runLucheng(['import', what, file, ...words, '--desk', desk.origin], {
      env: { LUCHENG_TOKEN: token },
      fetch: listening,
    });
    return { ...ran, sent };
  };

  const entriesOf = (serial: number): Promise<readonly Entry[]> =>
    entriesOfSubject({ origin: desk.origin, credential: token, fetch }, codeOf(serial));

  return {
    run,
    entriesOf,
    kindsOf: async (serial: number) => (await entriesOf(serial)).map(({ kind }) => kind),
    write: (rows: Parameters<typeof toCsv>[0]) => writeFile(file, toCsv(rows)),
    /** The test's table, beside which reports are put. */
    get file() {
      return file;
    },
    get dir() {
      return dir;
    },
    get desk() {
      return desk;
    },
    get token() {
      return token;
    },
  };
}

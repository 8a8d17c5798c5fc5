import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { entriesOfSubject } from '../../../tools/lucheng/exchange/entries-of-subject.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

/** A desk with so many registered agencies for all tests of a file, and a table to be written for each of them. */
export function openImportTown({ agencies = 9 } = {}) {
  let desk: TestDesk;
  let token: string;
  let dir: string;
  let file: string;

  beforeAll(async () => {
    desk = await startDesk();
    token = await desk.makeToken('officer-1', 'city-regulator');
    if (agencies > 0) await registerAgencies(agencies);
  });
  afterAll(() => desk.stop());
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lucheng-tables-'));
    file = join(dir, 'table.csv');
    return () => rm(dir, { recursive: true, force: true });
  });

  /** Imports agencies, from a table that the words name. */
  const importAgencies = (
    words: readonly string[],
    options: Parameters<typeof runLucheng>[1] = {},
  ) =>
    runLucheng(['import', 'agencies', ...words, '--desk', desk.origin], {
      env: { LUCHENG_TOKEN: token },
      ...options,
    });

  const registerAgencies = async (count: number) => {
    const folder = await mkdtemp(join(tmpdir(), 'lucheng-agencies-'));
    const table = join(folder, 'agencies.csv');
    await writeFile(table, toCsv([['名称', '代码'], ...agencyRows(0, count)]));
    await importAgencies([table, '--commit']);
    await rm(folder, { recursive: true });
  };

  const ledgerSize = async (): Promise<number> => {
    const access = { origin: desk.origin, credential: token, fetch };
    const status = (await mustAnswer(askDesk(access, 'GET', '/v1/status'))) as {
      ledger: { size: number };
    };
    return status.ledger.size;
  };

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
    importAgencies,
    ledgerSize,
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

/** Name and code of agencies with these serial numbers. */
export function agencyRows(from: number, to: number, name = '示例环境第') {
  const serials = Array.from({ length: to - from }, (_, i) => from + i);
  return serials.map((serial) => [`${name}${serial}号有限公司`, codeOf(serial)]);
}

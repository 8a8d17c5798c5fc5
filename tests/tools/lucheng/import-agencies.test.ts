import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { foldText } from '../../../shared/text/fold.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { makeIrregularUscc } from '../../fixtures/records/made-up-codes.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { makeXlsx } from './make-xlsx.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

const namesFolder = fileURLToPath(new URL('../../../../shared/corpus/names', import.meta.url));

let desk: TestDesk;
let token: string;
let dir: string;
let file: string;

beforeAll(async () => {
  desk = await startDesk();
  token = await desk.makeToken('officer-1', 'city-regulator');
});
afterAll(() => desk.stop());
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-import-'));
  file = join(dir, 'agencies.csv');
  return () => rm(dir, { recursive: true, force: true });
});

function runImport(words: readonly string[], options: Parameters<typeof runLucheng>[1] = {}) {
  return runLucheng(['import', 'agencies', ...words, '--desk', desk.origin], {
    env: { LUCHENG_TOKEN: token },
    ...options,
  });
}

async function ledgerSize(): Promise<number> {
  const access = { origin: desk.origin, credential: token, fetch };
  const status = (await mustAnswer(askDesk(access, 'GET', '/v1/status'))) as {
    ledger: { size: number };
  };
  return status.ledger.size;
}

function agencyRows(from: number, to: number, name = '示例环境第') {
  const serials = Array.from({ length: to - from }, (_, i) => from + i);
  return serials.map((serial) => [`${name}${serial}号有限公司`, codeOf(serial)]);
}

describe('importing agencies', () => {
  test('Art. 8: an irregular code is imported once the city has verified it, and its row says what to do before', async () => {
    const code = makeIrregularUscc(7);
    await writeFile(
      file,
      toCsv([['名称', '代码'], ['示例异常代码有限公司', code], ...agencyRows(70, 71)]),
    );

    const before = await runImport([file]);
    const report = await readFile(`${file}.rejected.csv`, 'utf8');
    const access = { origin: desk.origin, credential: token, fetch };
    const draft = {
      kind: 'code-verified',
      subject: { kind: 'client', code },
      basis: {
        authority: '示例市生态环境局',
        law: '示例办法',
        level: 'normative-document',
        article: '第八条',
        documentNumber: '示例核1号',
      },
      body: { source: '营业执照', seenOn: '2026-01-05' },
    };
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
    await mustAnswer(
      askDesk(access, 'POST', '/v1/entries', { body: JSON.stringify(draft), headers }),
    );
    const looked = await runImport([file]);
    const done = await runImport([file, '--commit']);

    expect(before.exitCode).toBe(1);
    expect(before.out).toContain('acceptable: 1');
    expect(report).toContain('异常代码核验');
    expect([looked.exitCode, done.exitCode]).toEqual([0, 0]);
    expect(looked.out).toContain('acceptable: 2');
    expect(done.out).toContain('recorded: 2');
  });

  test('an import of agencies is a dry run without --commit', async () => {
    await writeFile(file, toCsv([['名称', '代码'], ...agencyRows(0, 3)]));
    const before = await ledgerSize();

    const { exitCode, out } = await runImport([file]);

    expect(exitCode).toBe(0);
    expect(out).toContain('acceptable: 3');
    expect(out).toContain('dry run');
    expect(await ledgerSize()).toBe(before);
  });

  test('an import of agencies without a token looks at the file alone', async () => {
    await writeFile(
      file,
      toCsv([
        ['名称', '代码'],
        ['示例公司', '1'],
      ]),
    );

    const { exitCode, out } = await runLucheng(['import', 'agencies', file]);

    expect(exitCode).toBe(1);
    expect(out).toContain('rejected: 1');
    expect(existsSync(`${file}.rejected.csv`)).toBe(true);
  });

  test('an import of agencies records good rows, reports the others, and a second run records nothing twice', async () => {
    const wrong = ['=cmd()', '91990000MA0000019B'];
    await writeFile(file, toCsv([['名称', '代码'], ...agencyRows(10, 12), wrong]));
    const before = await ledgerSize();

    const first = await runImport([file, '--commit']);
    const report = await readFile(`${file}.rejected.csv`, 'utf8');
    const second = await runImport([file, '--commit']);

    expect(first.exitCode).toBe(1);
    expect(first.out).toContain('recorded: 2');
    expect(report).toMatch(/^\ufeff"行号 row","列 column","值 value","原因","reason"\r\n/);
    expect(report).toContain('"4","代码","91990000MA0000019B"');
    expect(second.out).toContain('skipped: 2');
    expect(second.out).toContain('recorded: 0');
    expect(await ledgerSize()).toBe(before + 2);
  });

  test('an import of agencies records what a row states otherwise, and again when it is removed', async () => {
    const table = (services: string, number: string) =>
      toCsv([
        ['名称', '代码', '服务类别', '文号'],
        ['示例甲公司', codeOf(20), services, number],
      ]);
    const before = await ledgerSize();
    const services = ['生态修复', '生态修复；生态环境监测', '生态环境监测'];
    for (const [n, said] of services.entries()) {
      await writeFile(file, table(said, `登${n}号`));
      const confirm = /--confirm ([0-9a-f]+)/.exec((await runImport([file])).out)?.[1] ?? 'none';
      const { out } = await runImport([file, '--commit', '--confirm', confirm]);
      expect(out).toContain('recorded: 1');
    }

    expect(await ledgerSize()).toBe(before + 3);
    expect((await runImport([file])).out).toContain('skipped: 1');
  });

  test('an import of agencies reads .xlsx, and takes the token from a file', async () => {
    const [book, tokenFile] = [join(dir, 'agencies.xlsx'), join(dir, 'token')];
    await writeFile(book, makeXlsx([['机构名称', '统一社会信用代码'], ...agencyRows(30, 32)]));
    await writeFile(tokenFile, `${token}\n`);

    const { out } = await runImport([book, '--commit', '--token-file', tokenFile], { env: {} });

    expect(out).toContain('recorded: 2');
  });

  test('rows that the desk refuses are put aside and the rest is recorded', async () => {
    const inThreeDays = Date.now() + 3 * 86_400_000;
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    await writeFile(
      file,
      toCsv([
        ['名称', '代码', '登记日期'],
        ['示例早登记有限公司', codeOf(40), '2024-03-01'],
        ['示例晚登记有限公司', codeOf(41), tomorrow],
        ['示例又一家有限公司', codeOf(42), '2024-03-01'],
      ]),
    );
    const before = await ledgerSize();

    const { exitCode, out } = await runImport([file, '--commit'], { nowMs: () => inThreeDays });

    expect(exitCode).toBe(1);
    expect(out).toContain('recorded: 2');
    expect(await readFile(`${file}.rejected.csv`, 'utf8')).toContain(
      `"3","登记日期","${tomorrow}"`,
    );
    expect(await ledgerSize()).toBe(before + 2);
  });

  test('a token without the power to register is told so, and nothing is recorded', async () => {
    const county = await desk.makeToken('officer-2', 'county-regulator');
    await writeFile(file, toCsv([['名称', '代码'], ...agencyRows(50, 52)]));
    const before = await ledgerSize();

    const { exitCode, errors } = await runImport([file, '--commit'], {
      env: { LUCHENG_TOKEN: county },
    });

    expect(exitCode).toBe(1);
    expect(errors).toContain('registration-filed');
    expect(existsSync(`${file}.rejected.csv`)).toBe(false);
    expect(await ledgerSize()).toBe(before);
  });

  test('an unknown token ends an import before anything is sent', async () => {
    await writeFile(file, toCsv([['名称', '代码'], ...agencyRows(60, 62)]));

    const { exitCode, errors } = await runImport([file, '--commit'], {
      env: { LUCHENG_TOKEN: 'lct_x' },
    });

    expect(exitCode).toBe(1);
    expect(errors).toContain('未经认证');
  });

  test('an import shows a progress bar on a terminal, and none in a file', async () => {
    await writeFile(file, toCsv([['名称', '代码'], ...agencyRows(70, 72)]));
    const quiet = await runImport([file, '--commit']);
    await writeFile(file, toCsv([['名称', '代码'], ...agencyRows(72, 74)]));

    const shown = await runImport([file, '--commit'], { isTTY: true });

    expect(quiet.errors).toBe('');
    expect(shown.errors).toMatch(/█+ 2\/2\n$/);
  });
});

describe('an import through a bad line', () => {
  /** Answers every other request to the write door as a desk whose archive is away, though it has recorded. */
  function unarchivedFirst(): typeof fetch {
    let posts = 0;
    return async (input, init) => {
      const answer = await fetch(input, init);
      const isPost = String(input).endsWith('/v1/entries');
      if (!isPost || ++posts % 2 === 0) return answer;
      const problem = { status: 503, title: 'Not archived yet', titleZh: '尚未归档' };
      return Response.json(problem, { status: 503, headers: { 'Retry-After': '0' } });
    };
  }

  /** Lets this many requests to the write door through, then none. */
  function cutAfter(posts: number): typeof fetch {
    let left = posts;
    return (input, init) => {
      const isPost = String(input).endsWith('/v1/entries');
      if (isPost && left-- <= 0) return Promise.reject(new Error('the line is cut'));
      return fetch(input, init);
    };
  }

  test('an import asks again with the same key where it was not acknowledged, and records once', async () => {
    await writeFile(file, toCsv([['名称', '代码'], ...agencyRows(80, 83)]));
    const before = await ledgerSize();

    const { exitCode, out } = await runImport([file, '--commit'], { fetch: unarchivedFirst() });

    expect(exitCode).toBe(0);
    expect(out).toContain('recorded: 3');
    expect(await ledgerSize()).toBe(before + 3);
  });

  test('an interrupted import says how far it came, and the next run continues from there', async () => {
    await writeFile(file, toCsv([['名称', '代码'], ...agencyRows(1000, 1600)]));
    const before = await ledgerSize();

    const cut = await runImport([file, '--commit'], { fetch: cutAfter(1) });
    const next = await runImport([file, '--commit']);

    expect(cut.exitCode).toBe(1);
    expect(cut.errors).toContain('the line is cut');
    expect(cut.out).toContain('recorded: 500');
    expect(next.out).toContain('skipped: 500');
    expect(next.out).toContain('recorded: 100');
    expect(await ledgerSize()).toBe(before + 600);
  });
});

test.skipIf(!existsSync(namesFolder))(
  '5,000 agencies with names as tenders write them are imported in one go (skipped without the corpus)',
  { timeout: 120_000 },
  async () => {
    const read = (name: string) => readFile(join(namesFolder, name), 'utf8');
    const lines = `${await read('tender_parties.txt')}\n${await read('environmental.txt')}`.split(
      '\n',
    );
    const names = [
      ...new Map(
        lines
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .map((line) => [foldText(line), line]),
      ).values(),
    ].slice(0, 5000);
    await writeFile(
      file,
      toCsv([['名称', '统一社会信用代码'], ...names.map((name, i) => [name, codeOf(100_000 + i)])]),
    );
    const before = await ledgerSize();

    const first = await runImport([file, '--commit']);
    const second = await runImport([file, '--commit']);

    expect(first.errors).toBe('');
    expect(names).toHaveLength(5000);
    expect(first.out).toContain('recorded: 5000');
    expect(first.exitCode).toBe(0);
    expect(second.out).toContain('skipped: 5000');
    expect(await ledgerSize()).toBe(before + 5000);
  },
);

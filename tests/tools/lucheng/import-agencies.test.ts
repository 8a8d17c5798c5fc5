import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { foldText } from '../../../shared/text/fold.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { makeXlsx } from '../../fixtures/files/make-xlsx.ts';
import { makeIrregularUscc } from '../../fixtures/records/made-up-codes.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { agencyRows, openImportTown } from './import-town.ts';

const namesFolder = fileURLToPath(new URL('../../../../shared/corpus/names', import.meta.url));

const town = openImportTown({ agencies: 0 });

test('Art. 8: an irregular code is imported once the city has verified it, and its row says what to do before', async () => {
  const code = makeIrregularUscc(7);
  await writeFile(
    town.file,
    toCsv([['名称', '代码'], ['示例异常代码有限公司', code], ...agencyRows(70, 71)]),
  );

  const before = await town.importAgencies([town.file]);
  const report = await readFile(`${town.file}.rejected.csv`, 'utf8');
  const access = { origin: town.desk.origin, credential: town.token, fetch };
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
  const looked = await town.importAgencies([town.file]);
  const done = await town.importAgencies([town.file, '--commit']);

  expect(before.exitCode).toBe(1);
  expect(before.out).toContain('acceptable: 1');
  expect(report).toContain('异常代码核验');
  expect([looked.exitCode, done.exitCode]).toEqual([0, 0]);
  expect(looked.out).toContain('acceptable: 2');
  expect(done.out).toContain('recorded: 2');
});

test('an import of agencies is a dry run without --commit', async () => {
  await writeFile(town.file, toCsv([['名称', '代码'], ...agencyRows(0, 3)]));
  const before = await town.ledgerSize();

  const { exitCode, out } = await town.importAgencies([town.file]);

  expect(exitCode).toBe(0);
  expect(out).toContain('acceptable: 3');
  expect(out).toContain('dry run');
  expect(await town.ledgerSize()).toBe(before);
});

test('an import of agencies without a token looks at the file alone', async () => {
  await writeFile(
    town.file,
    toCsv([
      ['名称', '代码'],
      ['示例公司', '1'],
    ]),
  );

  const { exitCode, out } = await runLucheng(['import', 'agencies', town.file]);

  expect(exitCode).toBe(1);
  expect(out).toContain('rejected: 1');
  expect(existsSync(`${town.file}.rejected.csv`)).toBe(true);
});

test('an import of agencies records good rows, reports the others, and a second run records nothing twice', async () => {
  const wrong = ['=cmd()', '91990000MA0000019B'];
  await writeFile(town.file, toCsv([['名称', '代码'], ...agencyRows(10, 12), wrong]));
  const before = await town.ledgerSize();

  const first = await town.importAgencies([town.file, '--commit']);
  const report = await readFile(`${town.file}.rejected.csv`, 'utf8');
  const second = await town.importAgencies([town.file, '--commit']);

  expect(first.exitCode).toBe(1);
  expect(first.out).toContain('recorded: 2');
  expect(report).toMatch(/^\ufeff"行号 row","列 column","值 value","原因","reason"\r\n/);
  expect(report).toContain('"4","代码","91990000MA0000019B"');
  expect(second.out).toContain('skipped: 2');
  expect(second.out).toContain('recorded: 0');
  expect(await town.ledgerSize()).toBe(before + 2);
});

test('an import of agencies records what a row states otherwise, and again when it is removed', async () => {
  const table = (services: string, number: string) =>
    toCsv([
      ['名称', '代码', '服务类别', '文号'],
      ['示例甲公司', codeOf(20), services, number],
    ]);
  const before = await town.ledgerSize();
  const services = ['生态修复', '生态修复；生态环境监测', '生态环境监测'];
  for (const [n, said] of services.entries()) {
    await writeFile(town.file, table(said, `登${n}号`));
    const confirm =
      /--confirm ([0-9a-f]+)/.exec((await town.importAgencies([town.file])).out)?.[1] ?? 'none';
    const { out } = await town.importAgencies([town.file, '--commit', '--confirm', confirm]);
    expect(out).toContain('recorded: 1');
  }

  expect(await town.ledgerSize()).toBe(before + 3);
  expect((await town.importAgencies([town.file])).out).toContain('skipped: 1');
});

test('an import of agencies reads .xlsx, and takes the token from a file', async () => {
  const [book, tokenFile] = [join(town.dir, 'agencies.xlsx'), join(town.dir, 'token')];
  await writeFile(book, makeXlsx([['机构名称', '统一社会信用代码'], ...agencyRows(30, 32)]));
  await writeFile(tokenFile, `${town.token}\n`);

  const { out } = await town.importAgencies([book, '--commit', '--token-file', tokenFile], {
    env: {},
  });

  expect(out).toContain('recorded: 2');
});

test('an import shows a progress bar on a terminal, and none in a file', async () => {
  await writeFile(town.file, toCsv([['名称', '代码'], ...agencyRows(70, 72)]));
  const quiet = await town.importAgencies([town.file, '--commit']);
  await writeFile(town.file, toCsv([['名称', '代码'], ...agencyRows(72, 74)]));

  const shown = await town.importAgencies([town.file, '--commit'], { isTTY: true });

  expect(quiet.errors).toBe('');
  expect(shown.errors).toMatch(/█+ 2\/2\n$/);
});

test.skipIf(!existsSync(namesFolder))(
  '5,000 agencies with names as tenders write them are imported in one go (skipped without the corpus)',
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
      town.file,
      toCsv([['名称', '统一社会信用代码'], ...names.map((name, i) => [name, codeOf(100_000 + i)])]),
    );
    const before = await town.ledgerSize();

    const first = await town.importAgencies([town.file, '--commit']);
    const second = await town.importAgencies([town.file, '--commit']);

    expect(first.errors).toBe('');
    expect(names).toHaveLength(5000);
    expect(first.out).toContain('recorded: 5000');
    expect(first.exitCode).toBe(0);
    expect(second.out).toContain('skipped: 5000');
    expect(await town.ledgerSize()).toBe(before + 5000);
  },
);

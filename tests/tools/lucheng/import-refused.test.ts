import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { codeOf, toCsv } from './agency-sheets.ts';
import { agencyRows, openImportTown } from './import-town.ts';

const town = openImportTown({ agencies: 0 });

test('rows that the desk refuses are put aside and the rest is recorded', async () => {
  const inThreeDays = Date.now() + 3 * 86_400_000;
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  await writeFile(
    town.file,
    toCsv([
      ['名称', '代码', '登记日期'],
      ['示例早登记有限公司', codeOf(40), '2024-03-01'],
      ['示例晚登记有限公司', codeOf(41), tomorrow],
      ['示例又一家有限公司', codeOf(42), '2024-03-01'],
    ]),
  );
  const before = await town.ledgerSize();

  const { exitCode, out } = await town.importAgencies([town.file, '--commit'], {
    nowMs: () => inThreeDays,
  });

  expect(exitCode).toBe(1);
  expect(out).toContain('recorded: 2');
  expect(await readFile(`${town.file}.rejected.csv`, 'utf8')).toContain(
    `"3","登记日期","${tomorrow}"`,
  );
  expect(await town.ledgerSize()).toBe(before + 2);
});

test('a token without the power to register is told so, and nothing is recorded', async () => {
  const county = await town.desk.makeToken('officer-2', 'county-regulator');
  await writeFile(town.file, toCsv([['名称', '代码'], ...agencyRows(50, 52)]));
  const before = await town.ledgerSize();

  const { exitCode, errors } = await town.importAgencies([town.file, '--commit'], {
    env: { LUCHENG_TOKEN: county },
  });

  expect(exitCode).toBe(1);
  expect(errors).toContain('registration-filed');
  expect(existsSync(`${town.file}.rejected.csv`)).toBe(false);
  expect(await town.ledgerSize()).toBe(before);
});

test('an unknown token ends an import before anything is sent', async () => {
  await writeFile(town.file, toCsv([['名称', '代码'], ...agencyRows(60, 62)]));

  const { exitCode, errors } = await town.importAgencies([town.file, '--commit'], {
    env: { LUCHENG_TOKEN: 'lct_x' },
  });

  expect(exitCode).toBe(1);
  expect(errors).toContain('未经认证');
});

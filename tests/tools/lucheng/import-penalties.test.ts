import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { openImportTown } from './import-town.ts';
import { penaltyHeader, penaltyRow, plantedNumbers } from './official-tables.ts';

const town = openImportTown();

describe('importing penalties', () => {
  test('an import of penalties finds a registered agency however its code is written', async () => {
    const spelled = `${codeOf(8).slice(0, 8)} ${codeOf(8).slice(8).toLowerCase()}`;
    const row = penaltyRow(8).map((cell) => (cell === codeOf(8) ? spelled : cell));
    await town.write([penaltyHeader, row]);

    await town.run(['--commit']);

    expect(await town.kindsOf(8)).toEqual(['registration-filed', 'penalty']);
  });

  test('an import of penalties is a dry run without --commit', async () => {
    await town.write([penaltyHeader, penaltyRow(1)]);

    const { exitCode, out } = await town.run([]);

    expect(exitCode).toBe(0);
    expect(out).toContain(`+ ${codeOf(1)} 示环罚〔2026〕1号`);
    expect(out).toContain('dry run');
    expect(await town.kindsOf(1)).toEqual(['registration-filed']);
  });

  test('an import of penalties records penalties alone, and a second run records nothing twice', async () => {
    await town.write([penaltyHeader, penaltyRow(2), penaltyRow(3)]);

    const first = await town.run(['--commit']);
    const second = await town.run(['--commit']);

    expect(first.out).toContain('recorded: 2');
    expect(second.out).toContain('skipped: 2');
    expect(second.out).toContain('recorded: 0');
    expect(await town.kindsOf(2)).toEqual(['registration-filed', 'penalty']);
  });

  test('an import of penalties passes over companies that are no registered agencies', async () => {
    await town.write([penaltyHeader, penaltyRow(4), penaltyRow(500)]);

    const { exitCode, out } = await town.run(['--commit']);

    expect(exitCode).toBe(0);
    expect(out).toContain('not an agency on record, skipped: 1');
    expect(out).toContain('recorded: 1');
  });

  test('an import of penalties takes unregistered companies where asked to', async () => {
    await town.write([penaltyHeader, penaltyRow(501)]);

    const { out } = await town.run(['--commit', '--with-unregistered']);

    expect(out).toContain('recorded: 1');
    expect(await town.kindsOf(501)).toEqual(['penalty']);
  });

  test('an import of penalties rejects a name that the code never had, and a decision on record with other content', async () => {
    await town.write([penaltyHeader, penaltyRow(5)]);
    await town.run(['--commit']);
    await town.write([
      penaltyHeader,
      penaltyRow(5, { '罚款金额（万元）': '9' }),
      penaltyRow(6, { 行政相对人名称: '示例别家有限公司' }),
    ]);

    const { exitCode, out } = await town.run(['--commit']);
    const report = await readFile(`${town.file}.rejected.csv`, 'utf8');

    expect(exitCode).toBe(1);
    expect(out).toContain('recorded: 0');
    expect(report).toContain('内容与表格不同');
    expect(report).toContain('"3","行政相对人名称","示例别家有限公司"');
  });

  test('a retracted penalty does not come back by an old table', async () => {
    await town.write([penaltyHeader, penaltyRow(7)]);
    await town.run(['--commit']);
    const [, penalty] = await town.entriesOf(7);
    const retraction = {
      kind: 'retraction',
      subject: penalty?.subject,
      basis: penalty?.basis,
      body: { entry: penalty?.id, effect: 'annulled', summary: '撤销' },
    };
    await mustAnswer(
      askDesk({ origin: town.desk.origin, credential: town.token, fetch }, 'POST', '/v1/entries', {
        body: JSON.stringify(retraction),
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'take-back-1' },
      }),
    );

    const { out } = await town.run(['--commit']);

    expect(out).toContain('recorded: 0');
    expect(await readFile(`${town.file}.rejected.csv`, 'utf8')).toContain('现已撤销或者修复');
  });
});

test.each(plantedNumbers)(
  'the identity number %s reaches no request, report, output or ledger',
  async (number) => {
    const at = plantedNumbers.indexOf(number);
    const good = penaltyRow(8, {
      行政处罚决定书文号: `示环罚〔2026〕9${at}号`,
      '行政相对人代码_5(居民身份证号)': number,
      法定代表人证件号码: number,
      违法事实: `其负责人（身份证${number}）未到场`,
      备注: number,
    });
    const bad = penaltyHeader.map((label) => penaltyRow(8, { [label]: number }));
    const broken = `示例,"${number}\r\n`;
    await writeFile(town.file, toCsv([penaltyHeader, good, ...bad, [...good, number]]) + broken);

    const ran = [await town.run([]), await town.run(['--commit'])];
    const written = (await readdir(town.dir)).filter((name) => !name.endsWith('table.csv'));
    const files = await Promise.all(written.map((name) => readFile(join(town.dir, name), 'utf8')));
    const ledger = await town.entriesOf(8);

    const everything = JSON.stringify([ran, files, ledger]).normalize('NFKC');
    expect(files).toHaveLength(1);
    expect(ran[1]?.out).toContain('recorded: ');
    expect(JSON.stringify(ledger)).toContain('证件号码已略去');
    expect(everything.replace(/\s/g, '')).not.toContain(
      number.normalize('NFKC').replace(/\s/g, ''),
    );
  },
);

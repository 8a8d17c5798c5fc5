import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { codeOf } from './agency-sheets.ts';
import { openImportTown } from './import-town.ts';
import { recordBan } from './record-ban.ts';

const town = openImportTown({ agencies: 0 });

const header = ['名称', '代码', '服务类别', '简称', '登记编号'];

async function importRows(rows: readonly (readonly string[])[], ...words: readonly string[]) {
  await town.write(rows);
  return town.importAgencies([town.file, ...words]);
}

async function registerFully(serial: number): Promise<void> {
  const row = [
    `示例原名第${serial}号有限公司`,
    codeOf(serial),
    '生态修复',
    `示例${serial}简称`,
    '登1号',
  ];
  expect((await importRows([header, row], '--commit')).out).toContain('recorded: 1');
}

function confirmationIn(out: string): string {
  return /--confirm ([0-9a-f]+)/.exec(out)?.[1] ?? 'none';
}

describe('Art. 8: a table does not rename or empty anybody by accident', () => {
  test('a row with another name and a registered code renames no agency, and removes nothing', async () => {
    await registerFully(1);

    const rows = [
      ['名称', '代码'],
      ['示例他名有限公司', codeOf(1)],
    ];
    const dry = await importRows(rows);
    const committed = await importRows(rows, '--commit');

    expect(dry.exitCode).toBe(1);
    expect(committed.out).toContain('recorded: 0');
    expect(await readFile(`${town.file}.rejected.csv`, 'utf8')).toContain('须有文号');
    expect(await town.entriesOf(1)).toHaveLength(1);
  });

  test('a rename with a document waits until what the dry run showed is confirmed', async () => {
    await registerFully(2);
    const rows = [
      ['名称', '代码', '文号'],
      ['示例新名有限公司', codeOf(2), '登2号'],
    ];

    const dry = await importRows(rows);
    const unlooked = await importRows(rows, '--commit');
    const confirmed = await importRows(rows, '--commit', '--confirm', confirmationIn(dry.out));

    expect(dry.out).toContain('⚠ 名称: 示例原名第2号有限公司 → 示例新名有限公司');
    expect(unlooked.exitCode).toBe(1);
    expect(unlooked.out).toContain('recorded: 0');
    expect(confirmed.out).toContain('recorded: 1');
    const { body } = (await town.entriesOf(2)).at(-1) ?? {};
    expect(body).toEqual({
      changes: { name: '示例新名有限公司' },
      replaces: { name: '示例原名第2号有限公司' },
    });
  });

  test('a confirmation of losses counts for this table alone', async () => {
    await registerFully(3);
    const rowsTo = (name: string) => [
      ['名称', '代码', '文号'],
      [name, codeOf(3), '登2号'],
    ];
    const { out } = await importRows(rowsTo('示例新名有限公司'));

    const other = await importRows(
      rowsTo('示例另名有限公司'),
      '--commit',
      '--confirm',
      confirmationIn(out),
    );

    expect(other.out).toContain('recorded: 0');
  });

  test('an empty cell removes only what is confirmed, and a missing column nothing', async () => {
    await registerFully(4);
    const name = '示例原名第4号有限公司';

    const absent = await importRows([
      ['名称', '代码'],
      [name, codeOf(4)],
    ]);
    const emptied = await importRows([header, [name, codeOf(4), '', '示例4简称', '登2号']]);

    expect(absent.out).toContain('skipped: 1');
    expect(emptied.out).toContain('⚠ 服务类别: 生态修复 → （空）');
  });

  test('a row that only adds or corrects is shown, and needs no confirmation', async () => {
    await registerFully(5);
    const row = [
      '示例原名第5号有限公司',
      codeOf(5),
      '生态修复；生态环境监测',
      '示例5简称',
      '登1号',
    ];

    const { out } = await importRows([header, row], '--commit');

    expect(out).toContain('服务类别: 生态修复 → 生态修复、生态环境监测');
    expect(out).toContain('recorded: 1');
  });

  test('the loss of one service of two is shown and waits for confirmation', async () => {
    const name = '示例原名第6号有限公司';
    const row = [name, codeOf(6), '生态修复；生态环境监测', '示例丙简称', '登1号'];
    await importRows([header, row], '--commit');
    const fewer = [header, [name, codeOf(6), '生态修复', '示例丙简称', '登2号']];

    const dry = await importRows(fewer);
    const unlooked = await importRows(fewer, '--commit');
    const confirmed = await importRows(fewer, '--commit', '--confirm', confirmationIn(dry.out));

    expect(dry.out).toContain('⚠ 服务类别: 生态修复、生态环境监测 → 生态修复');
    expect(unlooked.out).toContain('recorded: 0');
    expect(confirmed.out).toContain('recorded: 1');
  });

  test('a name that another agency has is shown with its code, and waits for confirmation', async () => {
    await registerFully(7);
    const rows = [
      ['名称', '代码', '文号'],
      ['示例原名第7号有限公司', codeOf(8), '登2号'],
    ];

    const dry = await importRows(rows);
    const unlooked = await importRows(rows, '--commit');
    const confirmed = await importRows(rows, '--commit', '--confirm', confirmationIn(dry.out));

    expect(dry.out).toContain(`⚠ 同名: 示例原名第7号有限公司（${codeOf(7)}）`);
    expect(unlooked.out).toContain('recorded: 0');
    expect(confirmed.out).toContain('recorded: 1');
    expect((await town.entriesOf(8)).at(-1)?.body).toMatchObject({ namesakes: [codeOf(7)] });
  });

  test('two rows with one name and two codes wait for confirmation', async () => {
    const rows = [
      ['名称', '代码', '文号'],
      ['示例同名有限公司', codeOf(9), '登2号'],
      ['示例同名有限公司', codeOf(10), '登3号'],
    ];

    expect((await importRows(rows, '--commit')).out).toContain('recorded: 0');
  });

  test('a first filing under another name than a decision has waits for confirmation', async () => {
    await recordBan(town.desk, codeOf(11), '示例黑水检测有限公司');
    const rows = [
      ['名称', '代码', '文号'],
      ['示例白水检测有限公司', codeOf(11), '登2号'],
    ];

    const dry = await importRows(rows);
    const unlooked = await importRows(rows, '--commit');
    const confirmed = await importRows(rows, '--commit', '--confirm', confirmationIn(dry.out));

    expect(dry.out).toContain('⚠ 名称: 示例黑水检测有限公司 → 示例白水检测有限公司');
    expect(unlooked.out).toContain('recorded: 0');
    expect(confirmed.out).toContain('recorded: 1');
  });
});

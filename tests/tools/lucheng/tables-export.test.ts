import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths } from '../../../shared/contract/paths.ts';
import { issuedAt, noon } from '../../fixtures/register/make-head.ts';
import { makeSignedKeySet, strangerKey } from '../../fixtures/register/make-keys.ts';
import { memorySource, publishTo } from '../../fixtures/register/memory-ports.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { listed, runExport } from './run-export.ts';

describe('what is exported can be opened without running anything', () => {
  test('in an exported CSV, signs that begin a formula are defused, full width or not', async () => {
    const { text } = await runExport('lists', 'lists.csv');

    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text).toContain(`"'=示例公式公司"`);
    expect(text).toContain(`"'－虚假报告"`);
  });

  test('in an exported workbook every cell is plain text', async () => {
    const { rows, text } = await runExport('lists', 'lists.xlsx');

    expect(rows[1]?.slice(0, 3)).toEqual(['黑名单', listed.code, '=示例公式公司']);
    expect(text).not.toContain('<f>');
  });
});

describe('the register as a table', () => {
  test.each(['register.csv', 'register.xlsx'])(
    'the register as a table, %s, has one row for each agency',
    async (name) => {
      const { rows, out } = await runExport('register', name);

      expect(out).toContain('2 行');
      expect(rows).toHaveLength(3);
      const row = rows.find((cells) => cells[0] === listed.code);
      expect(row?.slice(3, 12)).toEqual([
        '企业',
        '已登记',
        '2026-10-01 10:00:00',
        '生态环境监测',
        '黑名单',
        '2026-10-03 00:00:00',
        '2027-10-02',
        '2027-10-03 00:00:00',
        'E',
      ]);
    },
  );

  test('a register that is signed by an unknown key is not exported', async () => {
    await using dir = await mkdtempDisposable(join(tmpdir(), 'lucheng-export-'));
    const source = memorySource();
    await publishTo(source, [listed], {}, strangerKey);
    const keySet = join(dir.path, 'key-set.json');
    await writeFile(keySet, JSON.stringify(await makeSignedKeySet()));
    const head = source.files.get('head');

    const { exitCode, errors } = await runLucheng(
      ['export', 'register', '--out', join(dir.path, 'x.csv'), '--key-set', keySet],
      {
        nowMs: () => Date.parse(noon),
        fetch: async (input) =>
          String(input).endsWith(paths.head) && head
            ? new Response(new Uint8Array(head))
            : new Response(null, { status: 404 }),
      },
    );

    expect(exitCode).toBe(1);
    expect(errors).toContain('untrusted');
  });

  test('an export of the register asks for the sort of file', async () => {
    expect((await runExport('register', 'register.ods')).exitCode).toBe(2);
  });
});

test('a list shows who stands on it now, by which decision, and of when the data is', async () => {
  const { rows } = await runExport('lists', 'lists.csv');

  expect(rows).toHaveLength(2);
  expect(rows[1]).toEqual([
    '黑名单',
    listed.code,
    "'=示例公式公司",
    '2026-10-03 00:00:00',
    '2027-10-02',
    '2027-10-03 00:00:00',
    '示例市生态环境局',
    '《示例条例》',
    '第一条',
    '示环罚〔2026〕1号',
    "'－虚假报告",
    '',
    '330300-9',
    '2026-11-24 08:00:00',
    ...['', '', ''],
  ]);
  expect(issuedAt).toBe('2026-11-24T00:00:00.000Z');
});

describe('penalties in the official field names', () => {
  test('exported penalties are those that are published now, with their amounts', async () => {
    const { rows, asked } = await runExport('penalties', 'penalties.xlsx');

    expect(rows[0]?.slice(0, 5)).toEqual([
      '行政相对人名称',
      '行政相对人类别',
      '行政相对人代码_1(统一社会信用代码)',
      '行政处罚决定书文号',
      '违法事实',
    ]);
    expect(rows.slice(1)).toEqual([
      [
        '=示例公式公司',
        '法人及非法人组织',
        listed.code,
        '示环罚〔2026〕1号',
        '采样记录缺失',
        '《示例条例》第一条',
        '地方性法规',
        '罚款',
        '罚款1.25万元',
        '1.25',
        '',
        '2026-10-03',
        '2026-10-03',
        '',
        '示例市生态环境局',
        '记录编号 330300-3；复议诉讼期内',
      ],
    ]);
    expect(asked.filter((path) => path.startsWith('/v1/subjects'))).toHaveLength(1);
  });

  test('a repaired penalty is not exported', async () => {
    const repaired = { ...listed, facts: [] };

    const { rows } = await runExport('penalties', 'penalties.csv', [repaired]);

    expect(rows).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { makeXlsx } from '../../fixtures/files/make-xlsx.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { readAgencies } from './read-agencies.ts';

const name = '示例台账环境检测有限公司';
const row = [name, codeOf(1)];
const head = ['名称', '统一社会信用代码'];

async function namesIn(bytes: Uint8Array | string): Promise<readonly unknown[]> {
  const { accepted, rejections, reasons } = await readAgencies(bytes);
  expect({ rejections, reasons }).toEqual({ rejections: [], reasons: [] });
  return accepted.map(({ body }) => (body as { name: string }).name);
}

describe('the head is found where it stands', () => {
  test.each([
    ['under a title', [['示例市机构登记名单', ''], head, row]],
    ['under a title of several rows', [['名单'], ['填报单位：示例局', '2026 年'], [], head, row]],
    ['beside a serial number', [['一、登记名单'], ['序号', ...head], ['1', ...row]]],
    [
      'in two rows, where the upper one spans',
      [
        ['序号', '行政相对人', '', '服务'],
        ['', ...head, '服务类别'],
        ['1', ...row, '生态修复'],
      ],
    ],
    [
      'in two rows, where some labels stand in the upper one',
      [
        ['名称', '统一社会信用代码', '登记'],
        ['', '', '登记日期'],
        [...row, '2026-03-01'],
      ],
    ],
  ])('a table’s head is found where it stands: %s', async (_, rows) => {
    expect(await namesIn(toCsv(rows))).toEqual([name]);
    expect(await namesIn(makeXlsx(rows))).toEqual([name]);
  });

  test('rows below a title are counted as their author sees them', async () => {
    const { rejections } = await readAgencies(toCsv([['名单', ''], head, ['示例', '9133']]));

    expect(rejections).toEqual([expect.objectContaining({ row: 3 })]);
  });

  test('a table without a head is told so, and no column of a title is offered for skipping', async () => {
    const { reasons } = await readAgencies(toCsv([['示例市名单'], ['甲', '乙'], row]));

    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.zh).toContain('没有找到表头');
    expect(reasons[0]?.zh).not.toContain('--skip');
    expect(reasons[0]?.en).toContain('No head was found');
  });

  test('a head with one wrong label under a title is refused with that label', async () => {
    const { reasons } = await readAgencies(toCsv([['名单'], [...head, '曾用明'], [...row, '']]));

    expect(reasons.map(({ zh }) => zh).join()).toContain('不认识的列“曾用明”');
  });
});

describe('cells are parted by what parts them', () => {
  const lines = (separator: string) =>
    [head, row].map((cells) => `${cells.join(separator)}\n`).join('');

  test.each([
    ['a comma', lines(',')],
    ['a tab', lines('\t')],
    ['a semicolon', lines(';')],
    ['a full-width comma', lines('，')],
    ['a bar', lines('|')],
    ['what Excel’s first line says', `sep=,\r\n${lines(',')}`],
    ['what Excel’s first line says, a semicolon', `sep=;\n${lines(';')}`],
    ['tabs, with commas inside', `${head.join('\t')}\t备注\n${row.join('\t')}\t甲,乙,丙\n`],
    ['semicolons, under a title with a comma', `名单, 2026\n${lines(';')}`],
  ])('a table’s cells are split by its own separator: %s', async (_, text) => {
    expect(await namesIn(`\ufeff${text}`)).toEqual([name]);
  });
});

describe('a code is read through what spreadsheets put around it', () => {
  const code = codeOf(1);
  test.each([
    ['an apostrophe', `'${code}`],
    ['a formula of text', `"=""${code}"""`],
    ['a tab', `\t${code}\t`],
    ['hyphens', `${code.slice(0, 8)}-${code.slice(8, 17)}-${code.slice(17)}`],
    ['dashes of other widths', `${code.slice(0, 8)}–${code.slice(8, 17)}－${code.slice(17)}`],
  ])('a code is read through what spreadsheets put around it: %s', async (_, cell) => {
    const { accepted } = await readAgencies(`${head.join()}\n${name},${cell}\n`);

    expect(accepted[0]?.subject.code).toBe(code);
  });
});

describe('a name that lost a character is rejected', () => {
  test.each([
    '示例?达环境检测有限公司',
    '示例？？环境检测有限公司',
    '示例\ufffd远环境检测有限公司',
    '示例□远环境检测有限公司',
    '示例〓远环境检测有限公司',
    '锟斤拷示例环境检测有限公司',
  ])('a name that lost a character is rejected: %s', async (lost) => {
    const cells = [
      [...head, '曾用名', '简称'],
      [lost, codeOf(1), '', ''],
      [name, codeOf(2), lost, ''],
      [name, codeOf(3), '', lost],
    ];
    const { accepted, rejections } = await readAgencies(toCsv(cells));

    expect(accepted).toEqual([]);
    expect(rejections.map(({ row, column }) => [row, column])).toEqual([
      [2, '名称'],
      [3, '曾用名'],
      [4, '简称'],
    ]);
    for (const { reason } of rejections) expect(reason.zh).toContain('丢失');
  });
});

describe('a file that is no table of ours is called by its name', () => {
  const page = '<table><tr><th>名称</th></tr></table>';
  const zipOf = (text: string) => Buffer.from(`PK\x03\x04${text}`, 'latin1');

  test.each([
    ['a web page', `<html><head></head><body>${page}</body></html>`, 'HTML'],
    ['a web page with a mark and a type', `\ufeff\n<!DOCTYPE html>${page}`, 'HTML'],
    ['a bare table', page, 'HTML'],
    [
      'an XML Spreadsheet',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:x"/>',
      'XML 电子表格 2003',
    ],
    ['another XML', '<?xml version="1.0"?><data/>', 'XML 文件'],
    ['a saved page', 'MIME-Version: 1.0\nX-Document-Type: Workbook', 'MHTML'],
    ['a PDF', '%PDF-1.7', 'PDF'],
    ['RTF', '{\\rtf1}', 'RTF'],
    ['OpenDocument', zipOf('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), '.ods'],
    ['a Word document', zipOf('word/document.xml'), '.docx'],
  ])('a file that is no table is called by its kind: %s', async (_, bytes, word) => {
    const answer = await readAgencies(bytes);

    expect(answer).toMatchObject({
      kind: 'unreadable',
      reason: { zh: expect.stringContaining(word), en: expect.stringMatching(/^This is a/) },
    });
  });

  test.each(['xl/workbook2.xml', 'book.xml', 'content/main/book.xml'])(
    'a workbook whose main part is %s is read',
    async (workbook) => {
      expect(await namesIn(makeXlsx([head, row], workbook))).toEqual([name]);
    },
  );
});

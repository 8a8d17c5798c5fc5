import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../shared/sheets/office-package.ts';
import { readDocx } from '../../../shared/sheets/read-docx.ts';
import { readWorkbook } from '../../../shared/sheets/read-xlsx.ts';
import { makeXlsx } from '../../fixtures/files/make-xlsx.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function docxOf(body: string, others: Record<string, string> = {}) {
  const wrap = (root: string, inner: string) =>
    strToU8(
      `<w:${root} xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</w:${root}>`,
    );
  return zipSync({
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(others).map(([name, inner]) => [`word/${name}.xml`, wrap('hdr', inner)]),
    ),
  });
}

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

function sheetOf(xml: string) {
  const usual = openPackage(makeXlsx([['a']]));
  if (usual.kind === 'refused') throw new Error('The fixture is no package');
  return zipSync({ ...usual.parts, 'xl/worksheets/sheet1.xml': strToU8(xml) });
}

async function refusalOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  return read.kind === 'unreadable' ? /rule: ([\w.-]+)/.exec(read.reason.en)?.[1] : read.kind;
}

describe('a workbook that would harm its reader is refused, by its rule', () => {
  test.each([
    [
      'sheet.rows',
      '<worksheet><sheetData><row r="1048576"><c r="A1048576"/></row></sheetData></worksheet>',
    ],
    [
      'sheet.columns',
      '<worksheet><sheetData><row r="1"><c r="XFD1"/></row></sheetData></worksheet>',
    ],
    ['file.xml-entities', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'],
    ['file.damaged', '<worksheet><sheetData><row r="1"><c r="A1" t="inl'],
  ])('%s', async (rule, xml) => {
    expect(await refusalOf(sheetOf(xml))).toBe(rule);
  });

  test('file.unpacked-size: 128 MB packed into 130 KB stay packed', async () => {
    const nothing = new Uint8Array(32 * 1024 * 1024);
    const bomb = zipSync({
      'a.xml': nothing,
      'b.xml': nothing,
      'c.xml': nothing,
      'd.xml': nothing,
    });

    expect(await refusalOf(bomb)).toBe('file.unpacked-size');
  });

  test('file.unpacked-size: nor are more parts than any document has', async () => {
    const parts = Array.from({ length: 5001 }, (_, n) => [`${n}.xml`, new Uint8Array()]);

    expect(await refusalOf(zipSync(Object.fromEntries(parts)))).toBe('file.unpacked-size');
  });

  test('file.damaged: a package cut off in the middle', async () => {
    const whole = makeXlsx([['a']]);

    expect(await refusalOf(whole.subarray(0, whole.length / 2))).toBe('file.damaged');
  });
});

describe('a document’s text', () => {
  test('is read by paragraphs and by rows of its tables, headers and notes after the body', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('甲')}${p('乙')}</w:tc><w:tc>${p('丙')}</w:tc></w:tr></w:tbl>`;

    const read = readDocx(docxOf(`${p('一 &amp; 二')}${table}`, { header1: p('页眉') }));

    expect(read).toEqual({
      kind: 'document',
      parts: [
        { kind: 'paragraph', number: 1, texts: ['一 & 二'] },
        { kind: 'row', number: 2, texts: ['甲\n乙', '丙'] },
        { kind: 'paragraph', number: 3, texts: ['页眉'] },
      ],
    });
  });

  test('has what a text box says once, and nothing that was deleted under review', () => {
    const box = `<w:p><mc:AlternateContent><mc:Choice>${p('框')}</mc:Choice><mc:Fallback>${p('框')}</mc:Fallback></mc:AlternateContent><w:r><w:t>文</w:t></w:r></w:p>`;
    const deleted =
      '<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:t>留</w:t></w:r></w:p>';

    const read = readDocx(docxOf(box + deleted));

    expect(read).toMatchObject({
      parts: [{ texts: ['框'] }, { texts: ['文'] }, { texts: ['留'] }],
    });
  });

  test.each([
    ['no text', docxOf(''), 'file.no-text'],
    [
      'entities',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a><w:document/>') }),
      'file.xml-entities',
    ],
    [
      'broken XML',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:body></w:document>') }),
      'file.damaged',
    ],
    ['no package', strToU8('PK nothing'), 'file.damaged'],
  ])('with %s is refused by its rule', (_, bytes, rule) => {
    expect(readDocx(bytes)).toMatchObject({
      kind: 'unreadable',
      reason: { en: expect.stringContaining(rule) },
    });
  });
});

import { strFromU8 } from 'fflate';
import type { FaultText } from '../tables/fault-text.ts';

/** What a file is that is neither CSV nor .xlsx, and what to do about it; undefined where nothing of the kind shows. */
export function foreignKind(bytes: Uint8Array): FaultText | undefined {
  const head = strFromU8(bytes.subarray(0, 2048), true);
  const magic = magics.find(({ start }) => head.startsWith(start));
  if (magic) return magic.reason;
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  return texts.find(({ pattern }) => pattern.test(text))?.reason;
}

const saveAs = { zh: '请另存为 .xlsx 或“CSV UTF-8”', en: 'save it as .xlsx or “CSV UTF-8”' };

function saying(zh: string, en: string): FaultText {
  return { zh: `${zh}，${saveAs.zh}`, en: `${en}; ${saveAs.en}` };
}

const oldExcel = saying('这是旧版 Excel（.xls）文件', 'This is an old Excel file (.xls)');
const utf16 = saying('文件编码为 UTF-16', 'The file is in UTF-16');
const pdf = {
  zh: '这是 PDF，不是表格，请向制表单位索取 .xlsx 或 CSV',
  en: 'This is a PDF and no table; ask its author for .xlsx or CSV',
};

const magics = [
  { start: '\xd0\xcf\x11\xe0', reason: oldExcel },
  { start: '\x09\x08', reason: oldExcel },
  { start: '\xff\xfe', reason: utf16 },
  { start: '\xfe\xff', reason: utf16 },
  { start: '%PDF', reason: pdf },
  { start: '{\\rtf', reason: saying('这是 RTF 文档', 'This is an RTF document') },
];

/** Programs save web pages and XML under the name .xls, and spreadsheet programs open them. */
const texts = [
  {
    pattern: /^(?:<\?xml[^>]*>\s*)?(?:<\?mso-application[^>]*>\s*)?<(?:\w+:)?Workbook\b/i,
    reason: saying(
      '这是“XML 电子表格 2003”（扩展名常为 .xls）',
      'This is an XML Spreadsheet 2003 (often named .xls)',
    ),
  },
  {
    pattern: /^(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|meta|body|style|div|table)\b/is,
    reason: saying(
      '这是网页表格（HTML，扩展名常为 .xls），需先用表格软件打开',
      'This is a web page’s table (HTML, often named .xls); open it in a spreadsheet program',
    ),
  },
  {
    pattern: /^(?:MIME-Version:|From: <Saved by)/i,
    reason: saying('这是单个文件网页（MHTML）', 'This is a web page in one file (MHTML)'),
  },
  { pattern: /^<\?xml\b/i, reason: saying('这是 XML 文件', 'This is an XML file') },
];

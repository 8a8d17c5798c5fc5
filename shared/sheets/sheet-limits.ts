import { strFromU8 } from 'fflate';
import type { FaultText } from '../tables/fault-text.ts';
import type { OfficeParts } from './office-package.ts';

/** As many rows as one looks through; Excel itself ends at 1,048,576. */
export const mostRows = 100_000;
const mostColumns = 256;

/**
 * What forbids reading a workbook: a cell so far out that the table around it would fill the memory, or XML that declares
 * entities, which no office program writes (and with which a few lines can stand for gigabytes).
 */
export function refuseSheet(parts: OfficeParts): FaultText | undefined {
  for (const [name, part] of Object.entries(parts)) {
    const xml = strFromU8(part);
    if (declaresEntities(xml)) return entities(name);
    const refusal = /worksheets?\//i.test(name) ? refusePlaces(xml) : undefined;
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function refusePlaces(xml: string): FaultText | undefined {
  for (const [, letters = '', digits = ''] of xml.matchAll(cellPlace)) {
    if (Number(digits) > mostRows) return tooManyRows;
    if (columnOf(letters) > mostColumns) return tooManyColumns(`${letters}${digits}`);
  }
  return undefined;
}

export function declaresEntities(xml: string): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(xml);
}

const cellPlace = /\br\s*=\s*["']([A-Z]{0,4})(\d{1,9})["']/g;

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function entities(part: string): FaultText {
  return {
    zh: `文件的 ${part} 部分含有 XML 实体声明，正常的办公软件不会写出，已拒绝读取（规则：file.xml-entities）`,
    en: `The part ${part} of the file declares XML entities, which no office program writes; it was not read (rule: file.xml-entities)`,
  };
}

export const tooManyRows = {
  zh: '表格超过 100,000 行，未读取任何内容（规则：sheet.rows）；请拆分后再试',
  en: 'The table has more than 100,000 rows; nothing was read (rule: sheet.rows): split it and try again',
};

function tooManyColumns(cell: string): FaultText {
  return {
    zh: `单元格 ${cell} 超出了第 256 列，未读取任何内容（规则：sheet.columns）；请删除多余的列后再试`,
    en: `Cell ${cell} is beyond the 256th column; nothing was read (rule: sheet.columns): delete columns that are not needed and try again`,
  };
}

import type { PublicReason } from '../disclosure/record.ts';
import type { Instant } from '../time/instant.ts';
import { marksInWords } from './marks-in-words.ts';
import { endCells, endHeader, shanghaiTime } from './shanghai-time.ts';

export const decisionHeader = [
  '统一社会信用代码',
  '名称',
  '起始时间',
  ...endHeader,
  '决定机关',
  '法律依据',
  '条款',
  '决定文号',
  '事由',
  '标注',
  '记录编号',
  '数据截至',
] as const;

/** A published decision that puts a subject on a list, with what was known at `asOf`. */
export function decisionRow(
  { code, name }: { readonly code: string; readonly name: string },
  { basis, from, until, openEnd, summary, entries, marks }: PublicReason,
  asOf: Instant,
): readonly string[] {
  return [
    code,
    name,
    shanghaiTime(from),
    ...endCells({ until, openEnd }),
    basis.authority,
    basis.law,
    basis.article,
    basis.documentNumber,
    summary,
    marksInWords(marks),
    entries.join(' '),
    shanghaiTime(asOf),
  ];
}

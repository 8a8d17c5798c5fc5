import type { PublicReason, PublicRecord } from '../disclosure/record.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Instant } from '../time/instant.ts';
import { marksInWords } from './marks-in-words.ts';
import { levelWord, nameOf } from './register-rows.ts';
import { shanghaiTime } from './shanghai-time.ts';

export const listHeader = [
  '名单',
  '统一社会信用代码',
  '名称',
  '列入时间',
  '到期时间',
  '决定机关',
  '法律依据',
  '条款',
  '决定文号',
  '事由',
  '标注',
  '记录编号',
  '数据截至',
] as const;

/** One row for each published decision by which an agency stands on a list at `now`, list by list. */
export function listRows(
  records: Iterable<PublicRecord>,
  now: Instant,
  asOf: Instant,
): readonly (readonly string[])[] {
  const rows = Array.from(records).flatMap((record) =>
    record.reasons
      .filter(({ from, until }) => from <= now && (until === undefined || now < until))
      .map((reason) => rowOf(record, reason, asOf)),
  );
  return rows.toSorted(([a = ''], [b = '']) => compareTexts(a, b));
}

function rowOf(record: PublicRecord, reason: PublicReason, asOf: Instant): readonly string[] {
  const { basis, level, from, until, summary, entries, marks } = reason;
  return [
    levelWord(level),
    record.code,
    nameOf(record),
    shanghaiTime(from),
    shanghaiTime(until),
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

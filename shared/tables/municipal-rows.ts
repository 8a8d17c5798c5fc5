import type { PublicReason, PublicRecord } from '../disclosure/record.ts';
import type { SharedList } from '../jurisdiction/recipient.ts';
import type { Measure } from '../kinds/supervision/measure-fact.ts';
import { zh } from '../messages/zh.ts';
import { spanAt } from '../rating/span-at.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Instant } from '../time/instant.ts';
import { holdsAt } from '../time/interval.ts';
import { marksInWords } from './marks-in-words.ts';
import { levelWord, nameOf } from './register-rows.ts';
import { endCells, endHeader, shanghaiTime } from './shanghai-time.ts';

/** The columns of the lists that go to others under Art. 31. */
export const municipalHeader = [
  '类别',
  '统一社会信用代码',
  '名称',
  '事项',
  '起始时间',
  ...endHeader,
  '决定机关',
  '依据',
  '决定文号',
  '标注',
  '记录编号',
  '数据截至',
] as const;

/** One row of such a list, and the ledger entries that it passes on. */
export type MunicipalRow = {
  readonly cells: readonly string[];
  readonly entries: readonly string[];
};

/**
 * The rows of a list at `now`, of what is published alone. `subjects`: whom decisions keep on the blacklist or out of the market, and
 * who is graded A with nothing against it (the policy's own line for rewards). `measures`: the bans, and the joint measures in force.
 * `serious`: the blacklist.
 */
export function municipalRows(
  list: SharedList,
  records: Iterable<PublicRecord>,
  now: Instant,
): readonly MunicipalRow[] {
  const rows = Array.from(records).flatMap((record) => rowsOf[list](record, now));
  return rows.toSorted((a, b) => compareTexts(a.cells.join(' '), b.cells.join(' ')));
}

const rowsOf: Readonly<
  Record<SharedList, (record: PublicRecord, now: Instant) => readonly MunicipalRow[]>
> = {
  subjects: (record, now) => [
    ...decisions(record, now, ['blacklisted', 'banned'], '失信惩戒'),
    ...rewards(record, now),
  ],
  measures: (record, now) => [
    ...decisions(record, now, ['banned'], '市场禁入'),
    ...measures(record, now),
  ],
  serious: (record, now) => decisions(record, now, ['blacklisted'], '严重失信'),
};

function decisions(
  record: PublicRecord,
  now: Instant,
  levels: readonly PublicReason['level'][],
  sort: string,
): readonly MunicipalRow[] {
  return record.reasons
    .filter((reason) => levels.includes(reason.level) && holdsAt(reason, now))
    .map((reason) =>
      decided(record, now, sort, `${levelWord(reason.level)}：${reason.summary}`, reason),
    );
}

function measures(record: PublicRecord, now: Instant): readonly MunicipalRow[] {
  return record.facts
    .filter((fact): fact is Measure => fact.kind === 'measure-imposed' && holdsAt(fact, now))
    .map((fact) => {
      const items: Readonly<Record<string, string>> = zh.measureItem;
      const what = [items[fact.item] ?? fact.item, fact.scope].filter((part) => part !== undefined);
      return decided(record, now, '联合惩戒措施', what.join('：'), fact);
    });
}

type Decided = Pick<PublicReason, 'basis' | 'from' | 'until' | 'openEnd' | 'entries' | 'marks'>;

function decided(
  record: PublicRecord,
  now: Instant,
  sort: string,
  what: string,
  { basis, from, until, openEnd, entries, marks }: Decided,
): MunicipalRow {
  const cells = [
    sort,
    record.code,
    nameOf(record, now),
    what,
    shanghaiTime(from),
    ...endCells({ until, openEnd }),
    basis.authority,
    `${basis.law}${basis.article}`,
    basis.documentNumber,
    marksInWords(marks),
    entries.join(' '),
    shanghaiTime(now),
  ];
  return { cells, entries };
}

/** A grade is no entry and ends without one: it is told for the day. */
function rewards(record: PublicRecord, now: Instant): readonly MunicipalRow[] {
  const { level, grade, from } = spanAt(record.timeline, now);
  if (level !== 'normal' || grade.kind !== 'graded' || grade.grade !== 'A') return [];
  if (record.registration.kind !== 'filed') return [];
  const what = `信用等级 ${grade.grade}`;
  const rest = ['', '', '', '', '', '', ''];
  const cells = [
    '守信激励',
    record.code,
    nameOf(record, now),
    what,
    shanghaiTime(from),
    ...rest,
    shanghaiTime(now),
  ];
  return [{ cells, entries: [] }];
}

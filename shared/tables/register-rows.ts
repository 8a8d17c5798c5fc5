import { openEndOf } from '../disclosure/open-end-of.ts';
import type { PublicRecord } from '../disclosure/record.ts';
import type { Level } from '../kinds/form/level.ts';
import { zh } from '../messages/zh.ts';
import { presentName } from '../rating/present-name.ts';
import { spanAt } from '../rating/span-at.ts';
import type { GradeState, Registration } from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';
import { dayOf } from '../time/shanghai.ts';
import { endCells, endHeader, shanghaiTime } from './shanghai-time.ts';

export const registerHeader = [
  '统一社会信用代码',
  '名称',
  '曾用名',
  '主体类型',
  '登记状态',
  '登记时间',
  '服务类别',
  '状态',
  '状态起',
  ...endHeader.map((head) => `状态${head}`),
  '信用等级',
  '信用分',
  '数据截至',
] as const;

/** One row for each agency in the register, as of `now`. */
export function registerRows(
  records: Iterable<PublicRecord>,
  now: Instant,
  asOf: Instant,
): readonly (readonly string[])[] {
  return Array.from(records, (record) => {
    const span = spanAt(record.timeline, now);
    const former = record.names.filter(
      ({ kind, isUnconfirmed }) => kind === 'former' && !isUnconfirmed,
    );
    return [
      record.code,
      nameOf(record, now),
      former.map(({ name }) => name).join('；'),
      record.subjectKind === undefined ? '' : zh.subjectKind[record.subjectKind],
      registrationWords[record.registration.kind],
      sinceOf(record.registration),
      record.services.map((service) => zh.service[service]).join('；'),
      levelWord(span.level),
      shanghaiTime(span.from),
      ...endCells({ until: span.until, openEnd: openEndOf(record, span) }),
      gradeWord(span.grade),
      scoreOf(span.grade),
      shanghaiTime(asOf),
    ];
  });
}

/** An agency's name in tables at `now`, marked where only the agency says so; empty where it has no public name. */
export function nameOf({ names }: PublicRecord, now: Instant): string {
  const name = presentName(names, dayOf(now));
  const isDeclared = names.some((one) => one.name === name && one.isUnconfirmed);
  return `${name ?? ''}${isDeclared ? `（${zh.card.selfDeclared}）` : ''}`;
}

export function levelWord(level: Level): string {
  return level === 'normal' ? '正常' : zh.mark[level];
}

const registrationWords: Readonly<Record<Registration['kind'], string>> = {
  filed: '已登记',
  withdrawn: '已注销',
  never: '未登记',
};

function sinceOf(registration: Registration): string {
  return registration.kind === 'never' ? '' : shanghaiTime(registration.since);
}

function gradeWord(grade: GradeState): string {
  return grade.kind === 'graded' ? grade.grade : zh.mark['not-yet-graded'];
}

function scoreOf(grade: GradeState): string {
  return 'score' in grade ? String(grade.score.total) : '';
}

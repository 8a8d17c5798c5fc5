import type { Cell } from '../../../shared/contract/reconcile-answers.ts';
import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addDays, dayOf, startOfDay } from '../../../shared/time/shanghai.ts';

/** The one type of entity there is. */
export const agencyType = { id: 'agency', name: '生态环境技术服务机构 / agency' } as const;

type Property = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Undefined: the agency has none. */
  readonly of: (line: AgencyLine, asOf: Instant) => Cell | undefined;
};

/** What there is to fetch of an agency (data extension). Only `code` is also looked at when a name is matched. */
export const agencyProperties: readonly Property[] = [
  {
    id: 'code',
    name: '统一社会信用代码 / code',
    description: '匹配时一并核对 / also checked when names are matched',
    of: ({ code }) => ({ str: code }),
  },
  {
    id: 'name',
    name: '现用名称 / present name',
    description: '未经核实的，本列为空 / empty where nobody has confirmed it',
    of: ({ name, unconfirmedName }) => (unconfirmedName === undefined ? { str: name } : undefined),
  },
  {
    id: 'mark',
    name: '信用状况 / credit',
    description: '徽章上的字 / as a badge says it',
    of: ({ mark }) => ({ str: `${mark.zh} / ${mark.en}` }),
  },
  {
    id: 'level',
    name: '状态（英文代号）/ level, for programs',
    description: 'normal, supervised, rectifying, banned, blacklisted',
    of: ({ level }) => ({ str: level }),
  },
  {
    id: 'grade',
    name: '信用等级 / grade',
    description: 'A–E；暂未评级的为空 / empty: not yet graded',
    of: ({ grade }) => (grade === null ? undefined : { str: grade }),
  },
  {
    id: 'last-day',
    name: '状态至（含当日）/ level holds through this day',
    description: '无期限或者没有不良状态的为空 / empty: no end, or no adverse level',
    of: ({ until }) => lastDay(until),
  },
  {
    id: 'ends-at',
    name: '状态终止时刻（不含）/ level ends just before this moment',
    description: '供程序使用 / for programs',
    of: ({ until }) => (until === undefined ? undefined : { date: until }),
  },
  {
    id: 'as-of',
    name: '数据截至 / data as of',
    description: '公示库签发时间 / when the register was issued',
    of: (_, asOf) => ({ date: asOf }),
  },
];

/** A level that ends within a day has no whole last day. */
function lastDay(until: Instant | undefined): Cell | undefined {
  if (until === undefined || startOfDay(dayOf(until)) !== until) return undefined;
  return { str: addDays(dayOf(until), -1) };
}

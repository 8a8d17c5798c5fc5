import type { MonthsAnswer } from '../../../shared/contract/months-answer.ts';
import { services } from '../../../shared/identity/services.ts';
import { words } from '../../../shared/messages/words.ts';
import {
  countedGrades,
  countedLevels,
  leastTold,
  type MonthCounts,
  type Told,
} from '../../../shared/register/beside/month-counts.ts';
import { type Answer, type RouteResult, refuse } from '../answering/answer.ts';
import type { Lifetime } from '../answering/cache-policy.ts';
import type { Table } from '../answering/table-answer.ts';
import type { FileStores } from '../http/route.ts';
import { answerFresh, freshnessOf } from '../reading/fresh-register.ts';
import { readMonths } from '../reading/read-beside.ts';
import type { RequestContext } from '../reading/read-register.ts';

type Asked = { readonly context: RequestContext; readonly files: FileStores };

/** Answers with the counts at the ends of months in some form (Art. 20), or says that they can't be read. */
export function answerMonths(
  { context, files }: Asked,
  make: (answer: MonthsAnswer, lifetime: Lifetime) => Answer,
): RouteResult | Promise<RouteResult> {
  return answerFresh(context, async ({ register, lifetime }) => {
    const months = await readMonths(files.register, register.signedHead);
    if (!months) return refuse('register-unavailable');
    const answer = { ...freshnessOf(lifetime), fewerThan: leastTold.value, months: [...months] };
    return make(answer, lifetime);
  });
}

/** One row a month, oldest first. */
export function monthsTable({ months }: MonthsAnswer): Table {
  return { file: 'months', title: '月末统计', rows: [header(), ...months.map(row)] };
}

/** Of what isn't told there is a word, so that nobody adds it up as a nought. */
const fewer = `＜${leastTold.value}`;

function header(): readonly string[] {
  const { mark, service } = words('zh');
  return [
    '月份',
    '已登记机构',
    ...countedLevels.map((level) => mark[level]),
    ...countedGrades.map((grade) => mark[`grade-${grade}`]),
    ...services.map((one) => service[one]),
  ];
}

function row({ month, registered, levels, grades, services: byService }: MonthCounts) {
  return [
    month,
    String(registered),
    ...countedLevels.map((level) => say(levels[level])),
    ...countedGrades.map((grade) => say(grades[grade])),
    ...services.map((one) => String(byService[one])),
  ];
}

function say(count: Told): string {
  return count === null ? fewer : String(count);
}

import type { Fault } from '../../ledger/fault.ts';
import type { Day } from '../../time/instant.ts';

/** Each refuses an arrangement of holidays that makes no sense, for one reason. */
export function wrongOrder(field: string): Fault {
  return {
    field,
    rule: 'arrangement.wrong-order',
    zh: '放假的止日不得早于起日',
    en: 'The last day off may not come before the first',
  };
}

export function otherYear(field: string, day: Day, year: number): Fault {
  return {
    field,
    rule: 'arrangement.other-year',
    zh: `${day} 不属于 ${year} 年的安排（仅元旦可以及于上年十二月）`,
    en: `${day} is no day of ${year} (only New Year’s may reach into the December before)`,
  };
}

export function workedAnyway(field: string, day: Day): Fault {
  return {
    field,
    rule: 'arrangement.make-up-on-weekday',
    zh: `${day} 不是周六或者周日，不能作为调休上班日`,
    en: `${day} is no Saturday or Sunday, so nothing is made up for on it`,
  };
}

export function farAway(field: string, day: Day): Fault {
  return {
    field,
    rule: 'arrangement.make-up-far-away',
    zh: `${day} 距各假期过远，不能作为调休上班日`,
    en: `${day} is too far from any of the holidays to make up for one`,
  };
}

export function notNamed(name: string): Fault {
  return {
    field: 'body.holidays',
    rule: 'arrangement.holiday-missing',
    zh: `缺少法定节日：${name}`,
    en: `A holiday of the law is missing: ${name}`,
  };
}

export function notCovered(name: string, days: readonly Day[]): Fault {
  return {
    field: 'body.holidays',
    rule: 'arrangement.statutory-day-missing',
    zh: `${name}未包括法定放假日 ${days.join('、')}`,
    en: `${name} leaves out days that are off by law: ${days.join(', ')}`,
  };
}

export function twice(days: readonly Day[]): Fault {
  return {
    field: 'body.holidays',
    rule: 'arrangement.day-twice',
    zh: `同一日出现两次（放假重叠，或者既放假又上班）：${days.join('、')}`,
    en: `These days stand twice, off twice or both off and worked: ${days.join(', ')}`,
  };
}

export function unknownName(field: string, names: readonly string[]): Fault {
  return {
    field,
    rule: 'arrangement.unknown-holiday',
    zh: `${names.join('、')}不是法定节日；确系通知所定的，须在 extraordinary 中说明`,
    en: `${names.join(', ')}: no holiday of the law; where the notice orders it, say so in extraordinary`,
  };
}

export function tooShort(field: string, names: readonly string[], least: number): Fault {
  return {
    field,
    rule: 'arrangement.unusually-short',
    zh: `${names.join('、')}历年至少放假 ${least} 天；确系通知所定的，须在 extraordinary 中说明`,
    en: `${names.join(', ')} always lasted ${least} days or more; where the notice orders less, say so in extraordinary`,
  };
}

export function tooLong(field: string, names: readonly string[], days: readonly Day[]): Fault {
  return {
    field,
    rule: 'arrangement.unusually-long',
    zh: `${names.join('、')}历年从未及于 ${days.join('、')}；确系通知所定的，须在 extraordinary 中说明`,
    en: `${names.join(', ')} never reached ${days.join(', ')}; where the notice orders it, say so in extraordinary`,
  };
}

export function unbalanced(field: string, moved: number, made: number): Fault {
  return {
    field,
    rule: 'arrangement.make-up-unbalanced',
    zh: `全年法定之外调出 ${moved} 个工作日，却有 ${made} 个调休上班日；请核对，确系通知所定的，须在 extraordinary 中说明`,
    en: `${moved} weekdays are off beyond the law, but ${made} days make up for them; check, and where the notice orders it, say so in extraordinary`,
  };
}

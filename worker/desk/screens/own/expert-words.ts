import type { Lang } from '../../../../shared/messages/lang.ts';

type ExpertWords = Readonly<
  Record<
    | 'pool'
    | 'notIn'
    | 'categories'
    | 'employers'
    | 'noEmployers'
    | 'now'
    | 'draws'
    | 'noDraws'
    | 'drawn'
    | 'away'
    | 'movedUp',
    string
  >
> & {
  readonly columns: Readonly<Record<'meetsOn' | 'purpose' | 'parties' | 'as', string>>;
  readonly reserve: (place: number) => string;
};

/** The words of an expert's own page. */
export const expertWords: Readonly<Record<Lang, ExpertWords>> = {
  zh: {
    pool: '专家库登记',
    notIn: '目前不在专家库中，不参加抽取。',
    categories: '可以被抽取的类别：',
    employers: '抽取时回避以下现在或者以前任职的单位；有遗漏的，请告知主管部门：',
    noEmployers:
      '没有登记任职单位。曾在服务机构或者委托单位任职的，请告知主管部门，以便抽取时回避。',
    now: '至今',
    draws: '抽取结果',
    noDraws: '最近的抽取中没有抽中本人。',
    drawn: '抽中',
    away: '已记录不能参加；并非本人意思的，请告知主管部门',
    movedUp: '候补递补，参加',
    columns: { meetsOn: '活动日期', purpose: '事由', parties: '评审对象', as: '结果' },
    reserve: (place) => `候补第 ${place} 位`,
  },
  en: {
    pool: 'In the pool',
    notIn: 'You are not in the pool now, so no draw includes you.',
    categories: 'You can be drawn for: ',
    employers:
      'A draw keeps you from these present and former employers; tell the authority if one is missing:',
    noEmployers:
      'No employer is on record. Tell the authority of each agency or client that you worked for, so that a draw can keep you from it.',
    now: 'now',
    draws: 'Draws',
    noDraws: 'None of the latest draws named you.',
    drawn: 'drawn',
    away: 'on record as not coming; tell the authority if you never said so',
    movedUp: 'substitute, moved up: you are to come',
    columns: { meetsOn: 'Meets on', purpose: 'What for', parties: 'Whose work', as: 'As' },
    reserve: (place) => `substitute ${place}`,
  },
};

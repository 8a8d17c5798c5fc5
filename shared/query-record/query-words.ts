import type { Lang } from '../messages/lang.ts';
import type { Difference, OtherField } from './differences.ts';
import type { OfficialSource, officialResults } from './official-result.ts';
import type { Stage } from './procurement.ts';

/** The words of a query record itself, whoever shows it: the command line, the sheet, a list. */
export type QueryWords = {
  readonly stage: Readonly<Record<Stage, string>>;
  readonly source: Readonly<Record<OfficialSource, string>>;
  readonly result: Readonly<Record<(typeof officialResults)[number], string>>;
  readonly noRecord: string;
  readonly normal: string;
  readonly difference: Readonly<Record<DecisionDifference, string>>;
  readonly becomes: (before: string, after: string) => string;
  readonly level: string;
  readonly grade: string;
  readonly other: Readonly<Record<OtherField, string>>;
  readonly nothingElse: string;
  readonly proves: string;
  readonly provesNot: readonly string[];
};

type DecisionDifference = Exclude<Difference['kind'], 'level' | 'grade' | 'other'>;

export function queryWords(lang: Lang): QueryWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, QueryWords>> = {
  zh: {
    stage: {
      qualification: '资格审查',
      evaluation: '评审',
      award: '确定中标、成交供应商前',
      contract: '签订合同前',
    },
    source: { 'credit-china': '信用中国', ccgp: '中国政府采购网' },
    result: { 'not-listed': '未列入失信记录名单', listed: '已列入失信记录名单' },
    noRecord: '库中没有记录',
    normal: '正常',
    difference: {
      new: '新增',
      ended: '期限已满',
      annulled: '已撤销，不得再据以评价',
      gone: '不再公示（已修复、解除、移出或者撤回），不得再据以评价',
      changed: '有变化',
    },
    becomes: (before, after) => `由“${before}”变为“${after}”`,
    level: '状态',
    grade: '信用等级',
    other: {
      names: '名称有变化',
      registration: '备案情况有变化',
      services: '业务范围有变化',
      declared: '自行申报的内容有变化',
      isObjected: '对记录的异议有变化',
    },
    nothingElse: '没有变化',
    proves:
      '本单证明：公示库在所载版次对下列各代码的记载（或者没有记载）。每项附有库头签名和证明，可离线核验。',
    provesNot: [
      '本单不证明：网页当时确有所录文字；名称与代码确属同一机构；官方网站查询结果；查询人的备注；此后的变化。',
      '设备时间由本机时钟给出，未经证明；库头时间由公示库签名。',
      '本单是“信用中国”、中国政府采购网查询记录的补充，不能代替（财库〔2016〕125号）。',
    ],
  },
  en: {
    stage: {
      qualification: 'Qualification review',
      evaluation: 'Evaluation',
      award: 'Before the award',
      contract: 'Before the contract',
    },
    source: { 'credit-china': 'Credit China', ccgp: 'China Government Procurement' },
    result: { 'not-listed': 'Not on the lists', listed: 'On a list' },
    noRecord: 'No record in the register',
    normal: 'Normal',
    difference: {
      new: 'New',
      ended: 'Its term is over',
      annulled: 'Annulled: not to be held against it',
      gone: 'No longer public (repaired, lifted, removed or withdrawn): not to be held against it',
      changed: 'Changed',
    },
    becomes: (before, after) => `from “${before}” to “${after}”`,
    level: 'Level',
    grade: 'Grade',
    other: {
      names: 'Its names changed',
      registration: 'Its filing changed',
      services: 'Its services changed',
      declared: 'What it says of itself changed',
      isObjected: 'An objection to the record began or ended',
    },
    nothingElse: 'No change',
    proves:
      'This proves what the register said of each code below, or that it had no record, in the publication named. Each has the signed head and its proof, and can be checked offline.',
    provesNot: [
      'It does not prove that the page said so, that a name and a code belong to one agency, what the official sites answered, what the querier noted, or anything that changed since.',
      'The device’s time is its own clock’s, and not proved; the head’s time is signed by the register.',
      'It supplements the queries at Credit China and China Government Procurement and takes the place of neither (Caiku [2016] No. 125).',
    ],
  },
};

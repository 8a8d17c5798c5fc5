import type { ColumnSet } from './columns.ts';
import { isPersonalLabel, usualColumns } from './official-labels.ts';

export type PenaltyField =
  | 'name'
  | 'subjectType'
  | 'code'
  | 'documentNumber'
  | 'violation'
  | 'fact'
  | 'ground'
  | 'groundLevel'
  | 'actOn'
  | 'category'
  | 'secondCategory'
  | 'content'
  | 'fine'
  | 'confiscated'
  | 'decidedOn'
  | 'servedOn'
  | 'procedure'
  | 'authority'
  | 'status';

/**
 * Administrative penalties as credit platforms exchange them (双公示): labels of the present table, of 信用中国's report, of
 * the table before 2018, and the code names of all three. `servedOn`, `procedure`, `groundLevel` and `actOn` are
 * columns of Lucheng's, because no official table has them.
 */
export const penaltyColumns: ColumnSet<PenaltyField> = {
  labels: {
    name: ['行政相对人名称', 'CF_XDR_MC'],
    subjectType: ['行政相对人类别', 'CF_XDR_LB'],
    code: ['统一社会信用代码', '行政相对人代码_1', 'CF_XDR_SHXYM'],
    documentNumber: ['行政处罚决定书文号', '行政处罚决定文书号', 'CF_WSH'],
    violation: ['违法行为类型', 'CF_WFXW'],
    fact: ['违法事实', '处罚事由', 'CF_SY'],
    ground: ['处罚依据', 'CF_YJ'],
    groundLevel: ['依据效力级别', 'level of the ground'],
    actOn: ['违法行为日期', '违法行为终了日期', 'day of the act'],
    category: ['处罚类别', '处罚类别1', 'CF_CFLB', 'CF_CFLB1'],
    secondCategory: ['处罚类别2', 'CF_CFLB2'],
    content: ['处罚内容', '处罚结果', 'CF_NR', 'CF_JG'],
    fine: ['罚款金额（万元）', 'CF_NR_FK'],
    confiscated: [
      '没收违法所得、没收非法财物的金额（万元）',
      '没收违法所得、没收非法财物金额（万元）',
      'CF_NR_WFFF',
    ],
    decidedOn: ['处罚决定日期', 'CF_JDRQ'],
    servedOn: ['送达日期', 'served on'],
    procedure: ['处罚程序', 'procedure'],
    authority: ['处罚机关', 'CF_CFJG', 'CF_XZJG'],
    status: ['当前状态', 'CF_ZT'],
  },
  required: ['code', 'documentNumber', 'fact', 'ground', 'category', 'decidedOn', 'authority'],
  ignored: [
    ...usualColumns,
    '处罚名称',
    '案件名称',
    'CF_CFMC',
    'CF_AJMC',
    '暂扣或吊销证照名称及编号',
    'CF_NR_ZKDX',
    '处罚有效期',
    'CF_YXQ',
    '公示截止期',
    '处罚截止日期',
    'CF_GSJZQ',
    '处罚机关统一社会信用代码',
    'CF_CFJGDM',
    'CF_SJLY',
    'CF_SJLYDM',
  ],
  isPersonal: isPersonalLabel,
};

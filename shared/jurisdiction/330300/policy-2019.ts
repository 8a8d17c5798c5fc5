import type { Policy } from '../policy.ts';
import { acts } from './acts.ts';

const ownDefault = '本市缺省值，上位规定未作规定';

/** In force since the trial measures were issued. */
export const policy2019: Policy = {
  version: 1,
  effectiveFrom: '2019-02-25',
  commencement: {
    value: '2019-02-25',
    source: '温政办〔2019〕12号，2019年2月25日印发；施行日以印发日计',
  },
  cycleMonths: { value: 12, source: '生态环境部 2019年第38号公告，记分周期一年' },
  supervision: {
    points: { value: 10, source: '生态环境部令第9号，重点监督检查名单' },
    months: { value: 12, source: ownDefault },
  },
  rectification: {
    points: { value: 20, source: '生态环境部 2019年第38号公告，限期整改' },
    months: { value: 6, source: '生态环境部 2019年第38号公告，限期整改六个月' },
  },
  grading: {
    afterMonths: { value: 12, source: ownDefault },
    engagements: { value: 3, source: ownDefault },
    ratings: { value: 3, source: ownDefault },
    complianceWeight: { value: 0.6, source: ownDefault },
    pointCost: { value: 5, source: ownDefault },
    cuts: {
      value: { A: 90, B: 60, C: 40 },
      source: '陕西省环境信用评价分级：A ≥ 90，B 60—90，C 40—60，D < 40',
    },
  },
  hearingWorkingDays: {
    value: 5,
    source:
      '《中华人民共和国行政处罚法》第六十四条、第八十五条；《浙江省公共信用信息管理条例》第二十八条',
  },
  listingMonths: {
    value: [12, 24, 36],
    source: '三年上限参照市场监督管理总局令第45号；一年、二年为本市缺省值',
  },
  procurementBanMonths: {
    value: { least: 12, most: 36 },
    source: '《中华人民共和国政府采购法》第七十七条',
  },
  acts,
};

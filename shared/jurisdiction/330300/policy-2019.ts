import { citable } from '../citable.ts';
import { cite } from '../cite.ts';
import type { Policy } from '../policy.ts';
import { acts2019 } from './acts.ts';
import { banRulesBeforeCode } from './ban-rules.ts';
import { clocks2019 } from './clocks-2019.ts';
import { licences2019 } from './licences.ts';
import { personGroundsBeforeCode } from './person-grounds.ts';
import { possibilities2019 } from './possibilities.ts';
import { regulation } from './regulation.ts';
import { scoredFrom } from './scored-from.ts';

const ownDefault = '本市缺省值，上位规定未作规定';

/**
 * In force since the trial measures were issued. Every source is in force on the last day of this version; a source
 * that began later than the version confirms a number that was already in use.
 */
export const policy2019: Policy = {
  version: 1,
  effectiveFrom: '2019-02-25',
  commencement: {
    value: '2019-02-25',
    source: '温政办〔2019〕12号，2019年2月25日印发；施行日以印发日计',
  },
  scoredFrom,
  licences: licences2019,
  cycleMonths: {
    value: 12,
    source:
      '生态环境部 2019年第38号公告，记分周期一年；进入限期整改即重新起算，列入黑名单期间中止，期满次日重新起算',
  },
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
    evaluation: {
      parties: {
        value: { client: 50, regulator: 30, expert: 10, association: 10 },
        source: '参照余姚市中介机构星级评价，业主、主管部门、中心 5∶3∶2',
      },
      criteria: {
        value: { quality: 50, timeliness: 30, fees: 20 },
        source: `${cite(regulation.draft, 32).zh}，质量、时限、收费；比重为${ownDefault}`,
      },
      withinDays: {
        value: 180,
        source: '参照一地网上中介超市（hzqzjcs.lyghz.gov.cn），完成后 180 日内评价',
      },
    },
  },
  publicityMonths: {
    value: { general: 12, serious: 36 },
    source: '《信用修复管理办法》（国家发展改革委令第36号）；国办发〔2025〕22号',
  },
  minorPoints: {
    value: 5,
    source: `本市缺省值：未受处罚且不超过 5 分；警告、通报批评依国办发〔2025〕22号属轻微，${cite(regulation.draft.inShort, 12).zh}目录记 5 分，未受处罚的不应更重`,
  },
  contestMonths: { value: 6, source: '《中华人民共和国行政诉讼法》第四十六条' },
  correctionMonths: { value: 3, source: ownDefault },
  unconfirmedAfterDays: { value: 7, source: ownDefault },
  hearingWorkingDays: {
    value: 5,
    source:
      '《中华人民共和国行政处罚法》第六十四条、第八十五条；《浙江省公共信用信息管理条例》第二十八条',
  },
  clocks: clocks2019,
  listingMonths: {
    value: [12, 24, 36],
    source: '三年上限参照市场监督管理总局令第45号；一年、二年为本市缺省值',
  },
  procurementBanMonths: {
    value: { least: 12, most: 36 },
    source: '《中华人民共和国政府采购法》第七十七条',
  },
  banRules: banRulesBeforeCode,
  personGrounds: personGroundsBeforeCode,
  limitation: {
    value: { years: 2, harmYears: 5 },
    source:
      '《中华人民共和国行政处罚法》第三十六条；五年限于涉及公民生命健康安全、金融安全且有危害后果的',
  },
  possibilities: possibilities2019,
  restrictionMonths: {
    value: 120,
    source:
      '本市缺省值：取法律、行政法规所定禁业期限中最长的十年（《生态环境监测条例》第四十五条）',
  },
  expertDraw: {
    sizes: { value: [3, 5], source: ownDefault },
    reserves: {
      value: 2,
      source: '参照财政部政府采购评审专家管理的原规定，候补不少于两名，按序递补',
    },
    conflictMonths: {
      value: 36,
      source: '参照《政府采购评审专家管理办法》（财库〔2016〕198号）的回避规定，三年内',
    },
    workingDaysAhead: {
      value: 2,
      source: '参照《政府采购评审专家管理办法》（财库〔2016〕198号），不早于开始前两个工作日',
    },
    leadMinutes: { value: 10, source: ownDefault },
    shownMonths: { value: 36, source: ownDefault },
  },
  inspection: {
    perYear: {
      value: {
        blacklisted: 2,
        banned: 2,
        rectifying: 4,
        supervised: 2,
        'grade-d': 1,
        'grade-c': 0.5,
        'not-graded': 0.5,
        'grade-b': 0.25,
        'grade-a': 0.1,
      },
      source: `${ownDefault}：每家每年检查次数，按信用状况差异监管，失信者高、守信者低`,
    },
    inspectors: {
      value: 2,
      source: `${cite(citable.penaltyLaw, 42).zh}，执法人员不得少于两人`,
    },
  },
  entrusting: {
    grades: {
      value: ['A', 'B'],
      source: `${cite(regulation.draft, 29).zh}，诚信好、能力强；取 A、B 两级为本市缺省值`,
    },
    conflictMonths: {
      value: 36,
      source: `本市缺省值：${cite(regulation.draft.inShort, 29).zh}未定回避期限；取与专家回避相同的三年，参照《政府采购评审专家管理办法》（财库〔2016〕198号）`,
    },
  },
  acts: acts2019,
};

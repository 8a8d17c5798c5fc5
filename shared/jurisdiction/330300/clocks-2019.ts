import { cite } from '../cite.ts';
import type { Clocks } from '../clocks.ts';
import { regulation } from './regulation.ts';

const ownDefault = '本市缺省值，上位规定未作规定';
const repairOrder = '《信用修复管理办法》（国家发展改革委令第36号）';
const creditRegulation = '《浙江省公共信用信息管理条例》';

export const clocks2019: Clocks = {
  repair: {
    waitMonths: {
      value: { minor: 0, general: 3, serious: 12 },
      source: `${repairOrder}，自认定之日起算的最短公示期`,
    },
    lockoutMonths: { value: 12, source: `虚假材料，${ownDefault}` },
    sameActMonths: { value: 12, source: '《浙江省公共信用修复管理暂行办法》，无新的同类记录' },
    gapsWorkingDays: { value: 2, source: '杭州市信用修复办理指引，补正告知' },
    acceptanceWorkingDays: { value: 3, source: `${repairOrder}，受理` },
    decisionWorkingDays: { value: 10, source: `${repairOrder}，办结` },
    extensionWorkingDays: {
      value: 10,
      source: '本市缺省值：第36号令规定可以延长，未见期限；取与办结期限相同，延长一次',
    },
    publicityWorkingDays: { value: 5, source: '杭州市信用修复办理指引，公示' },
    takeDownWorkingDays: { value: 1, source: `及时移出，${ownDefault}` },
  },
  objection: {
    workingDays: { value: 5, source: `${creditRegulation}第三十一条` },
    mostWorkingDays: { value: 20, source: `${creditRegulation}第三十一条` },
    correctionWorkingDays: { value: 3, source: '参照市场监督管理总局令第45号，三个工作日内撤回' },
  },
  suitDays: { value: 15, source: '《中华人民共和国行政诉讼法》第四十五条、第八十五条' },
  explanationWorkingDays: {
    value: 3,
    source: '《中华人民共和国行政处罚法》第四十八条、第八十五条',
  },
  listingPublicationWorkingDays: { value: 5, source: ownDefault },
  reminderWorkingDays: {
    value: 10,
    source: `本市缺省值：${cite(regulation.draft.inShort, [12, 2]).zh}未定答复期限；取与信用修复办结期限相同`,
  },
};

import { citable } from '../citable.ts';
import { cite } from '../cite.ts';
import type { Citable, Cited } from '../cited.ts';
import type { Possibility } from '../policy.ts';
import { creditRegulation } from './credit-regulation.ts';

const before: readonly Possibility[] = [
  {
    id: '33-permits',
    for: 'good',
    what: { zh: '实施行政许可时给予便利', en: 'ease in administrative permits' },
    decidedBy: { zh: '许可机关', en: 'the permit authority' },
    under: cite(citable.licensingLaw),
  },
  {
    id: '33-funds',
    for: 'good',
    what: { zh: '财政性资金和项目支持', en: 'public funds and projects' },
    decidedBy: { zh: '财政部门', en: 'the finance authority' },
    under: { zh: '《中华人民共和国预算法》', en: 'the Budget Law' },
  },
  {
    id: '33-honours',
    for: 'good',
    what: { zh: '优先授予有关荣誉称号', en: 'priority for honours' },
    decidedBy: { zh: '表彰机关', en: 'the awarding authority' },
    under: { zh: '《评比达标表彰活动管理办法》', en: 'the measures on awards' },
  },
  {
    id: '33-inspections',
    for: 'good',
    what: { zh: '适当减少监督检查频次', en: 'fewer inspections' },
    decidedBy: { zh: '生态环境主管部门', en: 'the ecological environment authority' },
    under: {
      zh: '《国务院关于加强和规范事中事后监管的指导意见》',
      en: 'the State Council’s opinions on supervision',
    },
  },
  {
    id: 'public-procurement',
    for: 'poor',
    what: {
      zh: '限制参加公共资源交易、政府采购',
      en: 'limits on public trading and government procurement',
    },
    decidedBy: { zh: '财政部门', en: 'the finance authority' },
    under: cite(citable.procurementLaw, 77),
  },
];

const after: readonly Possibility[] = [
  {
    id: 'administrative-convenience',
    for: 'poor',
    what: { zh: '取消已享受的行政便利措施', en: 'an end to administrative conveniences' },
    decidedBy: { zh: '给予便利的行政机关', en: 'the authority that granted them' },
    under: cite(creditRegulation, [23, 2]),
  },
  {
    id: 'priority-review',
    for: 'poor',
    what: { zh: '行政许可重点审核', en: 'closer review of permits' },
    decidedBy: { zh: '许可机关', en: 'the permit authority' },
    under: cite(creditRegulation, [23, 1]),
  },
  {
    id: 'fiscal-support',
    for: 'poor',
    what: { zh: '限制享受财政资金补助', en: 'limits on public subsidies' },
    decidedBy: { zh: '财政部门', en: 'the finance authority' },
    under: seriousOnly(6),
  },
  {
    id: 'awards',
    for: 'poor',
    what: { zh: '限制参加表彰奖励', en: 'exclusion from awards' },
    decidedBy: { zh: '表彰机关', en: 'the awarding authority' },
    under: seriousOnly(7),
  },
  {
    id: 'key-inspection',
    for: 'poor',
    what: { zh: '列为重点监督检查对象', en: 'priority in inspections' },
    decidedBy: { zh: '生态环境主管部门', en: 'the ecological environment authority' },
    under: cite(creditRegulation, [23, 3]),
  },
];

/** The Environmental Impact Assessment Law, repealed by the Code. */
const eiaLaw: Citable = {
  title: '中华人民共和国环境影响评价法',
  zh: '《环境影响评价法》',
  en: 'Environmental Impact Assessment Law',
};

/**
 * What other bodies may decide about agencies with good or bad ratings (Arts. 33, 34), each under its own law. Bank
 * credit and consumption limits, also an item of Art. 34, are not among them: they are never derived (domain G2). Nor
 * are limits on new qualifications, which no law provides for a bad rating alone.
 */
export const possibilities2019: readonly Possibility[] = possibilitiesBy(
  together(cite(eiaLaw, 32), cite(citable.monitoringRegulation, 45)),
);

/** The same since the Code replaced the Environmental Impact Assessment Law. */
export const possibilities2026: readonly Possibility[] = possibilitiesBy(
  together(cite(citable.code, 1091, 1097, 1230), cite(citable.monitoringRegulation, 45)),
);

function possibilitiesBy(marketRestriction: Possibility['under']): readonly Possibility[] {
  const restriction: Possibility = {
    id: 'market-restriction',
    for: 'poor',
    what: { zh: '市场和行业限制', en: 'market and industry limits' },
    decidedBy: { zh: '生态环境主管部门', en: 'the ecological environment authority' },
    under: marketRestriction,
  };
  return [...before, restriction, ...after];
}

/** Art. 26 is about those on a list of the seriously dishonest, which the municipal blacklist is not. */
function seriousOnly(item: number): Cited {
  const { zh, en } = cite(creditRegulation, [26, item]);
  return {
    zh: `${zh}（限列入严重失信主体名单者）`,
    en: `${en} (only for those on a list of the seriously dishonest)`,
  };
}

function together(one: Cited, other: Cited): Cited {
  return { zh: `${one.zh}、${other.zh}`, en: `${one.en}; ${other.en}` };
}

import type { Service } from '../identity/services.ts';

/**
 * The services among the nine (Art. 3) that a project's name is for, by the words that notices use. A word that may
 * mean one of several gives all of them; an unclear name gives none.
 */
export function servicesIn(text: string): readonly Service[] {
  const found = serviceWords.flatMap(([words, services]) => (words.test(text) ? services : []));
  return [...new Set(found)];
}

const serviceWords: readonly (readonly [RegExp, readonly Service[]])[] = [
  [/环境影响(?:评价|报告|后评价|跟踪评价|登记)|环评/u, ['environmental-impact-assessment']],
  [
    /(?:自动(?:监测|监控)|在线(?:监测|监控)|空气站|水站).{0,12}(?:运维|运行|运营|维护)/u,
    ['automatic-monitoring-operation'],
  ],
  [
    /(?:环境|水质|大气|空气|噪声|土壤|地下水|污染源|废气|废水|排污|生态|监督性|自行|执法)(?:质量)?(?:监测|检测)/u,
    ['environmental-monitoring'],
  ],
  [
    /(?:污水处理|废水处理|废气处理|治理设施|处理设施|防治设施|污水站|处理站|渗滤液).{0,12}(?:运维|运行|运营|维护|托管)/u,
    ['treatment-facility-operation'],
  ],
  [
    /(?:污染|废水|废气|污水|固废|固体废物|噪声|大气|水环境|黑臭水体).{0,6}(?:治理|整治|处置|处理)(?!设施|站|厂)/u,
    ['pollution-control'],
  ],
  [
    /(?:生态|土壤|地下水|场地|地块|矿山|湿地|河道|水体).{0,4}(?:修复|恢复)/u,
    ['ecological-restoration'],
  ],
  [/(?:生态|环境|污染).{0,8}(?:课题|科研|专题研究)/u, ['environmental-research']],
  [
    /(?:环保|环境|生态).{0,4}(?:咨询|管家|顾问)|排污许可|清洁生产审核|应急预案|碳排放核查/u,
    ['environmental-consulting'],
  ],
  [
    /(?:土壤|地块|场地).{0,8}(?:状况)?(?:初步|详细)?(?:调查|风险评估)|环保验收|环境保护验收/u,
    ['environmental-consulting', 'environmental-monitoring'],
  ],
  [/损害.{0,4}(?:鉴定|评估)/u, ['damage-assessment']],
];

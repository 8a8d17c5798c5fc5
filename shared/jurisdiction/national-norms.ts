import type { Norm } from './norm.ts';

/** 《生态环境法典》 art. 1242: the ten laws that it repeals, and the day. */
const repealed = {
  level: 'law',
  until: '2026-08-15',
  replacedBy: '中华人民共和国生态环境法典',
} as const;

/** Laws of the National People’s Congress and its Standing Committee. */
export const nationalLaws: readonly Norm[] = [
  {
    title: '中华人民共和国生态环境法典',
    also: ['生态环境法典', '环境法典'],
    level: 'law',
    from: '2026-08-15',
  },
  { title: '中华人民共和国环境保护法', also: ['环境保护法', '环保法'], ...repealed },
  {
    title: '中华人民共和国环境影响评价法',
    also: ['环境影响评价法', '环评法'],
    from: '2003-09-01',
    ...repealed,
  },
  { title: '中华人民共和国海洋环境保护法', also: ['海洋环境保护法', '海环法'], ...repealed },
  {
    title: '中华人民共和国大气污染防治法',
    also: ['大气污染防治法', '大气法', '大气污染法'],
    ...repealed,
  },
  {
    title: '中华人民共和国水污染防治法',
    also: ['水污染防治法', '水污染法'],
    ...repealed,
  },
  {
    title: '中华人民共和国土壤污染防治法',
    also: ['土壤污染防治法', '土壤法', '土壤污染法'],
    from: '2019-01-01',
    ...repealed,
  },
  {
    title: '中华人民共和国固体废物污染环境防治法',
    also: ['固体废物污染环境防治法', '固废法', '固体废物法'],
    ...repealed,
  },
  {
    title: '中华人民共和国噪声污染防治法',
    also: ['噪声污染防治法', '噪声法'],
    from: '2022-06-05',
    ...repealed,
  },
  {
    title: '中华人民共和国放射性污染防治法',
    also: ['放射性污染防治法', '放射性法'],
    from: '2003-10-01',
    ...repealed,
  },
  {
    title: '中华人民共和国清洁生产促进法',
    also: ['清洁生产促进法', '清洁生产法'],
    from: '2003-01-01',
    ...repealed,
  },
  { title: '中华人民共和国行政处罚法', also: ['行政处罚法', '处罚法'], level: 'law' },
  { title: '中华人民共和国行政许可法', also: ['行政许可法'], level: 'law' },
  { title: '中华人民共和国行政诉讼法', also: ['行政诉讼法'], level: 'law' },
  { title: '中华人民共和国行政复议法', also: ['行政复议法'], level: 'law' },
  { title: '中华人民共和国行政强制法', also: ['行政强制法'], level: 'law' },
  { title: '中华人民共和国政府采购法', also: ['政府采购法'], level: 'law' },
  { title: '中华人民共和国招标投标法', also: ['招标投标法'], level: 'law' },
  { title: '中华人民共和国计量法', also: ['计量法'], level: 'law' },
  { title: '中华人民共和国建筑法', also: ['建筑法'], level: 'law' },
  { title: '中华人民共和国公司法', also: ['公司法'], level: 'law' },
  { title: '中华人民共和国预算法', also: ['预算法'], level: 'law' },
  { title: '中华人民共和国刑法', also: ['刑法'], level: 'law' },
  { title: '中华人民共和国民法典', also: ['民法典'], level: 'law', from: '2021-01-01' },
  {
    title: '中华人民共和国个人信息保护法',
    also: ['个人信息保护法'],
    level: 'law',
    from: '2021-11-01',
  },
  {
    title: '全国人民代表大会常务委员会关于司法鉴定管理问题的决定',
    level: 'law',
    from: '2005-10-01',
  },
];

/** What the State Council, its departments and other national bodies ordered. */
export const otherNorms: readonly Norm[] = [
  {
    title: '生态环境监测条例',
    also: ['国务院令第820号'],
    level: 'administrative-regulation',
    from: '2026-01-01',
  },
  {
    title: '全国年节及纪念日放假办法',
    also: ['国务院令第795号'],
    level: 'administrative-regulation',
  },
  { title: '企业信息公示暂行条例', level: 'administrative-regulation', from: '2014-10-01' },
  {
    title: '信用修复管理办法',
    also: ['国家发展改革委令第36号', '国家发展和改革委员会令第36号'],
    level: 'rule',
    from: '2026-04-01',
  },
  {
    title: '失信行为纠正后的信用信息修复管理办法（试行）',
    also: ['国家发展改革委令第58号', '国家发展和改革委员会令第58号'],
    level: 'rule',
    from: '2023-05-01',
    until: '2026-04-01',
    replacedBy: '信用修复管理办法',
  },
  {
    title: '建设项目环境影响报告书（表）编制监督管理办法',
    also: ['生态环境部令第9号'],
    level: 'rule',
    from: '2019-11-01',
  },
  { title: '检验检测机构资质认定管理办法', level: 'rule', from: '2015-08-01' },
  {
    title: '市场监督管理行政处罚信息公示规定',
    also: ['市场监督管理总局令第45号'],
    level: 'rule',
    from: '2021-09-01',
  },
  {
    title: '建设项目环境影响报告书（表）编制单位和编制人员失信行为记分办法（试行）',
    also: ['生态环境部2019年第38号公告'],
    level: 'normative-document',
    from: '2019-11-01',
  },
  {
    title: '政府采购评审专家管理办法',
    also: ['财库〔2016〕198号'],
    level: 'normative-document',
    from: '2017-01-01',
  },
  {
    title: '国务院关于加强和规范事中事后监管的指导意见',
    also: ['国发〔2019〕18号'],
    level: 'normative-document',
    from: '2019-09-06',
  },
  {
    title: '国务院办公厅关于进一步完善信用修复制度的实施方案',
    also: ['国办发〔2025〕22号'],
    level: 'normative-document',
    from: '2025-06-01',
  },
  { title: '评比达标表彰活动管理办法', level: 'normative-document' },
];

/** National norms that are cited often and whose titles don't show their rank. */
export const oftenCited: readonly Norm[] = [
  ...ranked('administrative-regulation', [
    '排污许可管理条例',
    '建设项目环境保护管理条例',
    '规划环境影响评价条例',
    '危险化学品安全管理条例',
    '放射性同位素与射线装置安全和防护条例',
    '医疗废物管理条例',
    '消耗臭氧层物质管理条例',
    '碳排放权交易管理暂行条例',
    '危险废物经营许可证管理办法',
    '企业名称登记管理规定',
    '中华人民共和国政府采购法实施条例',
    '中华人民共和国招标投标法实施条例',
  ]),
  ...ranked('rule', [
    '生态环境行政处罚办法',
    '排污许可管理办法',
    '环境监测管理办法',
    '检验检测机构监督管理办法',
    '碳排放权交易管理办法（试行）',
    '企业环境信息依法披露管理办法',
  ]),
  {
    title: '环境行政处罚办法',
    level: 'rule',
    until: '2023-07-01',
    replacedBy: '生态环境行政处罚办法',
  },
];

function ranked(level: Norm['level'], titles: readonly string[]): readonly Norm[] {
  return titles.map((title) => ({ title, level }));
}

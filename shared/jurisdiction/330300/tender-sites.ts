import type { TenderSite } from '../tender-site.ts';

/**
 * Each address is one that public software reads tenders from today or did; none is guessed. Counties whose site had an
 * address outside gov.cn are left out: such a name may lapse, and then be anybody's.
 */
export const tenderSites: readonly TenderSite[] = [
  {
    host: 'ggzyjy-eweb.wenzhou.gov.cn',
    group: 'city',
    name: { zh: '温州市公共资源交易网', en: 'Wenzhou Public Resource Trading' },
    reason: {
      zh: '全市招标、采购与中标公告',
      en: 'the city’s tenders, purchases and awards',
    },
    isAskedAtInstall: true,
  },
  {
    host: 'ggzyjy.wenzhou.gov.cn',
    group: 'city',
    name: {
      zh: '温州市公共资源交易网（原站）',
      en: 'Wenzhou Public Resource Trading (former address)',
    },
    reason: { zh: '早先的公告', en: 'earlier notices' },
    isAskedAtInstall: true,
  },
  {
    host: 'ggzy.yueqing.gov.cn',
    group: 'counties',
    name: { zh: '乐清市公共资源交易网', en: 'Yueqing Public Resource Trading' },
    reason: { zh: '乐清市的招标与采购公告', en: 'tenders and purchases of Yueqing' },
    isAskedAtInstall: false,
  },
  {
    host: 'ggzy.ruian.gov.cn',
    group: 'counties',
    name: { zh: '瑞安市公共资源交易网', en: 'Ruian Public Resource Trading' },
    reason: { zh: '瑞安市的招标与采购公告', en: 'tenders and purchases of Ruian' },
    isAskedAtInstall: false,
  },
  {
    host: 'ggzy.cncn.gov.cn',
    group: 'counties',
    name: { zh: '苍南县公共资源交易网', en: 'Cangnan Public Resource Trading' },
    reason: { zh: '苍南县的招标与采购公告', en: 'tenders and purchases of Cangnan' },
    isAskedAtInstall: false,
  },
  {
    host: 'www.zjpy.gov.cn',
    group: 'counties',
    name: { zh: '平阳县人民政府', en: 'Pingyang County Government' },
    reason: {
      zh: '公共资源交易栏目设在县政府网站',
      en: 'its pages carry the county’s public resource trading',
    },
    isAskedAtInstall: false,
  },
  {
    host: 'zfcg.czt.zj.gov.cn',
    group: 'province',
    name: { zh: '浙江政府采购网', en: 'Zhejiang Government Procurement' },
    reason: { zh: '全省政府采购公告', en: 'procurement of the whole province' },
    isAskedAtInstall: true,
  },
  {
    host: '*.ccgp-zhejiang.gov.cn',
    group: 'province',
    name: { zh: '浙江政府采购网（原站）', en: 'Zhejiang Government Procurement (former address)' },
    reason: {
      zh: '早先的公告，许多链接仍指向这里',
      en: 'earlier notices, to which many links lead',
    },
    isAskedAtInstall: true,
  },
  {
    host: 'ggzy.zj.gov.cn',
    group: 'province',
    name: { zh: '浙江省公共资源交易服务平台', en: 'Zhejiang Public Resource Trading' },
    reason: { zh: '全省招标与中标公告', en: 'tenders and awards of the whole province' },
    isAskedAtInstall: true,
  },
  {
    host: 'zjpubservice.zjzwfw.gov.cn',
    group: 'province',
    name: {
      zh: '浙江省公共资源交易服务平台（原站）',
      en: 'Zhejiang Public Resource Trading (former address)',
    },
    reason: { zh: '早先的公告', en: 'earlier notices' },
    isAskedAtInstall: false,
  },
  {
    host: 'jhzjcs.ggzyjy.jinhua.gov.cn',
    group: 'intermediaries',
    name: { zh: '金华市网上中介超市', en: 'Jinhua intermediary market' },
    reason: { zh: '金华市中介服务的选取公告', en: 'where Jinhua chooses its intermediaries' },
    isAskedAtInstall: false,
  },
];

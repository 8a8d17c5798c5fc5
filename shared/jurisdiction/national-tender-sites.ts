import type { TenderSite } from './tender-site.ts';

/** Read in every jurisdiction. */
export const nationalTenderSites: readonly TenderSite[] = [
  {
    host: '*.ccgp.gov.cn',
    group: 'national',
    name: { zh: '中国政府采购网', en: 'China Government Procurement' },
    reason: {
      zh: '财政部指定的政府采购公告发布网站',
      en: 'where the Ministry of Finance has procurement announced',
    },
    isAskedAtInstall: true,
  },
  {
    host: '*.ggzy.gov.cn',
    group: 'national',
    name: { zh: '全国公共资源交易平台', en: 'National Public Resource Trading Platform' },
    reason: { zh: '汇总各地招标与中标公告', en: 'tenders and awards of all places in one' },
    isAskedAtInstall: true,
  },
  {
    host: '*.cebpubservice.com',
    group: 'national',
    name: { zh: '中国招标投标公共服务平台', en: 'China Bidding Public Service Platform' },
    reason: { zh: '依法必须招标项目的公告', en: 'tenders that the law demands' },
    isAskedAtInstall: true,
  },
  {
    host: '*.ctbpsp.com',
    group: 'national',
    name: {
      zh: '中国招标投标公共服务平台（新站）',
      en: 'China Bidding Public Service Platform (new address)',
    },
    reason: { zh: '上一平台公告的现用网址', en: 'where the notices of the one above are now' },
    isAskedAtInstall: true,
  },
  {
    host: '*.zcygov.cn',
    group: 'national',
    name: { zh: '政采云', en: 'Zcygov' },
    reason: {
      zh: '政府采购电子交易平台，采购文件与结果在此发布',
      en: 'a procurement platform with documents and results',
    },
    isAskedAtInstall: true,
  },
];

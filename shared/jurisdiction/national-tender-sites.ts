import { atInstall, sitesOf, type TenderSite } from './tender-site.ts';

/** Read in every jurisdiction. */
export const nationalTenderSites: readonly TenderSite[] = [
  ...sitesOf('national', [
    [
      '*.ccgp.gov.cn',
      atInstall,
      ['中国政府采购网', 'China Government Procurement'],
      [
        '财政部指定的政府采购公告发布网站',
        'where the Ministry of Finance has procurement announced',
      ],
    ],
    [
      '*.ggzy.gov.cn',
      atInstall,
      ['全国公共资源交易平台', 'National Public Resource Trading Platform'],
      ['汇总各地招标与中标公告', 'tenders and awards of all places in one'],
    ],
    [
      '*.cebpubservice.com',
      atInstall,
      ['中国招标投标公共服务平台', 'China Bidding Public Service Platform'],
      ['依法必须招标项目的公告', 'tenders that the law demands'],
    ],
    [
      '*.ctbpsp.com',
      atInstall,
      ['中国招标投标公共服务平台（新站）', 'China Bidding Public Service Platform (new address)'],
      ['上一平台公告的现用网址', 'where the notices of the one above are now'],
    ],
    [
      '*.zcygov.cn',
      atInstall,
      ['政采云', 'Zcygov'],
      [
        '政府采购电子交易平台，采购文件与结果在此发布',
        'a procurement platform with documents and results',
      ],
    ],
  ]),
];

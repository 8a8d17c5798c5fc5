import { atInstall, later, sitesOf, type TenderSite } from '../tender-site.ts';

/**
 * Each address is one that public software reads tenders from today or did; none is guessed. Counties whose site had an
 * address outside gov.cn are left out: such a name may lapse, and then be anybody's.
 */
export const tenderSites: readonly TenderSite[] = [
  ...sitesOf('city', [
    [
      'ggzyjy-eweb.wenzhou.gov.cn',
      atInstall,
      ['温州市公共资源交易网', 'Wenzhou Public Resource Trading'],
      ['全市招标、采购与中标公告', 'the city’s tenders, purchases and awards'],
    ],
    [
      'ggzyjy.wenzhou.gov.cn',
      atInstall,
      ['温州市公共资源交易网（原站）', 'Wenzhou Public Resource Trading (former address)'],
      ['早先的公告', 'earlier notices'],
    ],
  ]),
  ...sitesOf('counties', [
    [
      'ggzy.yueqing.gov.cn',
      later,
      ['乐清市公共资源交易网', 'Yueqing Public Resource Trading'],
      ['乐清市的招标与采购公告', 'tenders and purchases of Yueqing'],
    ],
    [
      'ggzy.ruian.gov.cn',
      later,
      ['瑞安市公共资源交易网', 'Ruian Public Resource Trading'],
      ['瑞安市的招标与采购公告', 'tenders and purchases of Ruian'],
    ],
    [
      'ggzy.cncn.gov.cn',
      later,
      ['苍南县公共资源交易网', 'Cangnan Public Resource Trading'],
      ['苍南县的招标与采购公告', 'tenders and purchases of Cangnan'],
    ],
    [
      'www.zjpy.gov.cn',
      later,
      ['平阳县人民政府', 'Pingyang County Government'],
      ['公共资源交易栏目设在县政府网站', 'its pages carry the county’s public resource trading'],
    ],
  ]),
  ...sitesOf('province', [
    [
      'zfcg.czt.zj.gov.cn',
      atInstall,
      ['浙江政府采购网', 'Zhejiang Government Procurement'],
      ['全省政府采购公告', 'procurement of the whole province'],
    ],
    [
      '*.ccgp-zhejiang.gov.cn',
      atInstall,
      ['浙江政府采购网（原站）', 'Zhejiang Government Procurement (former address)'],
      ['早先的公告，许多链接仍指向这里', 'earlier notices, to which many links lead'],
    ],
    [
      'ggzy.zj.gov.cn',
      atInstall,
      ['浙江省公共资源交易服务平台', 'Zhejiang Public Resource Trading'],
      ['全省招标与中标公告', 'tenders and awards of the whole province'],
    ],
    [
      'zjpubservice.zjzwfw.gov.cn',
      later,
      ['浙江省公共资源交易服务平台（原站）', 'Zhejiang Public Resource Trading (former address)'],
      ['早先的公告', 'earlier notices'],
    ],
  ]),
  ...sitesOf('intermediaries', [
    [
      'jhzjcs.ggzyjy.jinhua.gov.cn',
      later,
      ['金华市网上中介超市', 'Jinhua intermediary market'],
      ['金华市中介服务的选取公告', 'where Jinhua chooses its intermediaries'],
    ],
  ]),
];

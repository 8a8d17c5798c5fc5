import type { Norm } from '../norm.ts';

/** The norms of Zhejiang and Wenzhou that the city's data cites. */
export const norms: readonly Norm[] = [
  {
    title: '浙江省公共信用信息管理条例',
    level: 'local-regulation',
    from: '2018-01-01',
  },
  { title: '浙江省公共信用修复管理暂行办法', level: 'normative-document' },
  {
    title: '浙江省企业环境信用评价管理办法',
    level: 'normative-document',
  },
  {
    title: '温州市生态环境技术服务中介机构管理办法',
    also: ['温州市生态环境技术服务中介机构管理办法（征求意见稿）'],
    level: 'normative-document',
  },
  {
    title: '温州市生态环境技术服务中介机构管理试行办法',
    also: ['温政办〔2019〕12号'],
    level: 'normative-document',
    from: '2019-02-25',
  },
  { title: '浙江省市场中介机构管理办法', level: 'rule' },
];

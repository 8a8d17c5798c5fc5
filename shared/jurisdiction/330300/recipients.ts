import type { Recipient } from '../recipient.ts';

const municipal = ['subjects', 'measures'] as const;

/** Those that the draft's art. 31 names: the keepers of its two lists, the national platform, and who acts jointly. */
export const recipients: readonly Recipient[] = [
  {
    id: 'municipal-lists',
    name: {
      zh: '温州市信用联合奖惩清单管理部门',
      en: 'Keeper of Wenzhou’s lists of joint rewards and sanctions',
    },
    lists: municipal,
  },
  {
    id: 'national-platform',
    name: { zh: '全国信用信息共享平台', en: 'National credit information sharing platform' },
    lists: ['serious'],
  },
  { id: 'development', name: { zh: '发改部门', en: 'Development and reform' }, lists: municipal },
  { id: 'finance', name: { zh: '财政部门', en: 'Finance' }, lists: municipal },
  { id: 'market', name: { zh: '市场监管部门', en: 'Market supervision' }, lists: municipal },
  { id: 'approval', name: { zh: '审管部门', en: 'Administrative approval' }, lists: municipal },
  { id: 'tax', name: { zh: '税务部门', en: 'Taxation' }, lists: municipal },
  { id: 'central-bank', name: { zh: '人民银行', en: 'The central bank' }, lists: municipal },
  { id: 'insurers', name: { zh: '保险机构', en: 'Insurers' }, lists: municipal },
];

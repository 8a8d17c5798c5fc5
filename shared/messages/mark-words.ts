import type { Lang } from './lang.ts';
import type { MarkKey } from './word-set.ts';

/** The word of each mark; by themselves for whoever says nothing else. */
export const markWords: Readonly<Record<Lang, Readonly<Record<MarkKey, string>>>> = {
  zh: {
    blacklisted: '黑名单',
    banned: '市场禁入',
    rectifying: '限期整改',
    supervised: '重点监管',
    'grade-A': '信用 A',
    'grade-B': '信用 B',
    'grade-C': '信用 C',
    'grade-D': '信用 D',
    'grade-E': '信用 E',
    'not-yet-graded': '暂未评级',
    'not-applicable': '不适用',
    'not-known': '未登记',
    'no-effect': '无当地效力',
    malformed: '代码有误',
    unknown: '暂无法查询',
    stale: '数据过期',
  },
  en: {
    blacklisted: 'Blacklisted',
    banned: 'Banned',
    rectifying: 'Rectifying',
    supervised: 'Supervised',
    'grade-A': 'Grade A',
    'grade-B': 'Grade B',
    'grade-C': 'Grade C',
    'grade-D': 'Grade D',
    'grade-E': 'Grade E',
    'not-yet-graded': 'Not yet graded',
    'not-applicable': 'Not applicable',
    'not-known': 'Not registered here',
    'no-effect': 'No effect here',
    malformed: 'Wrong code',
    unknown: 'Not available',
    stale: 'Data expired',
  },
};

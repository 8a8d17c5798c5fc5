import type { Place } from '../place.ts';

/** Wenzhou, its province and its counties. */
export const place = {
  areas: {
    '330000': { zh: '浙江省', en: 'Zhejiang' },
    '330300': { zh: '温州市', en: 'Wenzhou' },
    '330302': { zh: '鹿城区', en: 'Lucheng District' },
    '330303': { zh: '龙湾区', en: 'Longwan District' },
    '330304': { zh: '瓯海区', en: 'Ouhai District' },
    '330305': { zh: '洞头区', en: 'Dongtou District' },
    '330324': { zh: '永嘉县', en: 'Yongjia County' },
    '330326': { zh: '平阳县', en: 'Pingyang County' },
    '330327': { zh: '苍南县', en: 'Cangnan County' },
    '330328': { zh: '文成县', en: 'Wencheng County' },
    '330329': { zh: '泰顺县', en: 'Taishun County' },
    '330381': { zh: '瑞安市', en: 'Ruian' },
    '330382': { zh: '乐清市', en: 'Yueqing' },
    '330383': { zh: '龙港市', en: 'Longgang' },
  },
  ownNorms: {
    温州市生态环境技术服务中介机构管理办法: {
      zh: '征求意见稿，尚未印发',
      en: 'a draft for comments, not issued',
    },
    温州市生态环境技术服务中介机构管理试行办法: {
      zh: '温政办〔2019〕12号',
      en: 'Wenzheng Ban [2019] No. 12, issued on trial',
    },
  },
} as const satisfies Place;

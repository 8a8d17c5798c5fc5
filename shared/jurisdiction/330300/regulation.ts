import type { Regulation } from '../policy.ts';

const title = '温州市生态环境技术服务中介机构管理办法';

/**
 * The city's own regulation. What the design follows article by article is the draft that was put up for comments and never
 * issued; issued is 温政办〔2019〕12号, of which only arts. 1–5 are known. The two are never cited as one.
 */
export const regulation = {
  draft: {
    title,
    zh: `《${title}》（征求意见稿）`,
    en: 'the city’s draft measures',
    inShort: { title, zh: '本市管理办法征求意见稿', en: 'the city’s draft measures' },
  },
  issued: {
    title: '温州市生态环境技术服务中介机构管理试行办法',
    zh: '温政办〔2019〕12号',
    en: 'Wenzheng Ban [2019] No. 12',
  },
  /**
   * The term of the Code, which is in force, and its articles; the city's draft and its trial measures, older than it, say
   * 生态环境技术服务中介机构, in short 中介机构 (draft art. 3).
   */
  agency: {
    zh: '生态环境技术服务机构',
    en: 'Eco-environment technical service agency',
    inShort: { zh: '机构', en: 'Agency' },
    articles: [51, 1067, 1230],
  },
} as const satisfies Regulation;

import type { Regulation } from '../policy.ts';

const title = '温州市生态环境技术服务中介机构管理办法';

/**
 * The city's own regulation. The articles that the design follows are those of the draft, which was put up for
 * comments and never issued. What was issued is 温政办〔2019〕12号, of which only arts. 1–5 are known. The two are never
 * cited as one.
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
  about:
    'The city’s draft measures (征求意见稿) were never issued; of what was, 温政办〔2019〕12号, only the first five articles are known.',
} as const satisfies Regulation;

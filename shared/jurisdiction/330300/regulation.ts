/**
 * The city's own regulation. What the design follows article by article is the draft that was put up for comments and never
 * issued; issued is 温政办〔2019〕12号, of which only arts. 1–5 are known. The two are never cited as one.
 */
export const regulation = {
  draft: {
    title: '温州市生态环境技术服务中介机构管理办法',
    article: (article: string) =>
      `《温州市生态环境技术服务中介机构管理办法》（征求意见稿）${article}`,
  },
  issued: {
    title: '温州市生态环境技术服务中介机构管理试行办法',
    number: '温政办〔2019〕12号',
  },
} as const;

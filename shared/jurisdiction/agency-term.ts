/**
 * Whom all of this is about: the term of the Code, which is in force, and its articles. City drafts older than it say
 * 生态环境技术服务中介机构, in short 中介机构.
 */
export const agencyTerm = {
  zh: '生态环境技术服务机构',
  en: 'Eco-environment technical service agency',
  inShort: { zh: '机构', en: 'Agency' },
  articles: [51, 1067, 1230],
} as const;

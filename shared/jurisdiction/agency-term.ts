/**
 * The Code's term for the agencies that all of this is about, and its articles. The city's older drafts say
 * 生态环境技术服务中介机构, in short 中介机构.
 */
export const agencyTerm = {
  zh: '生态环境技术服务机构',
  en: 'Eco-environment technical service agency',
  inShort: { zh: '机构', en: 'Agency' },
  articles: [51, 1067, 1230],
} as const;

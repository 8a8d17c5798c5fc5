import type { Citable } from '../cited.ts';

/** The province's regulation on public credit information. */
export const creditRegulation: Citable = {
  title: '浙江省公共信用信息管理条例',
  zh: '《浙江省公共信用信息管理条例》',
  en: 'Zhejiang Public Credit Information Regulation',
};

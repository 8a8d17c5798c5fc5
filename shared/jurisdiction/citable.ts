import type { Citable } from './cited.ts';

/**
 * National norms by the names that messages cite them by. Those of a province or a city belong to its jurisdiction.
 */
export const citable = {
  code: law('生态环境法典', 'Ecological and Environmental Code'),
  penaltyLaw: law('行政处罚法', 'Administrative Penalty Law'),
  licensingLaw: law('行政许可法', 'Administrative Licensing Law'),
  reviewLaw: law('行政复议法', 'Administrative Review Law'),
  litigationLaw: law('行政诉讼法', 'Administrative Litigation Law'),
  procurementLaw: law('政府采购法', 'Government Procurement Law'),
  companyLaw: law('公司法', 'Company Law'),
  personalInformationLaw: law('个人信息保护法', 'Personal Information Protection Law'),
  monitoringRegulation: {
    title: '生态环境监测条例',
    zh: '《生态环境监测条例》（国务院令第820号）',
    en: 'Ecological and Environmental Monitoring Regulation (State Council Decree 820)',
  },
  repairMeasures: {
    title: '信用修复管理办法',
    zh: '《信用修复管理办法》（国家发展改革委令第36号）',
    en: 'Measures for Credit Repair (NDRC Order 36)',
  },
} as const satisfies Readonly<Record<string, Citable>>;

export type CitableName = keyof typeof citable;

/** A national law is cited without the country's name. */
function law(name: string, en: string): Citable {
  return { title: `中华人民共和国${name}`, zh: `《${name}》`, en };
}

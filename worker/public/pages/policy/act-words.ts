import type { Lang } from '../../../../shared/messages/lang.ts';

/** An act of the policy’s catalogue in a few words; an act without words stands by its own name. */
export function actWord(act: string, lang: Lang): string {
  return Object.hasOwn(actWords, act) ? (actWords[act]?.[lang] ?? act) : act;
}

export const actWords: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  '12-1-forged-qualification': {
    zh: '伪造、转让或者租借资质、资格证书',
    en: 'Forged, transferred or lent certificate',
  },
  '12-1-unlicensed-work': {
    zh: '未依法取得许可从事须许可的服务',
    en: 'Work without the licence it needs',
  },
  '12-1-unlicensed-work-again': { zh: '再次未依法取得许可从事服务', en: 'The same, again' },
  '12-2-unregistered': {
    zh: '经一次书面提醒仍不登记',
    en: 'Not registered after a first reminder',
  },
  '12-2-unregistered-again': {
    zh: '经二次书面提醒仍不登记',
    en: 'Not registered after a second reminder',
  },
  '12-3-false-report': { zh: '出具虚假材料，篡改、伪造数据', en: 'False report or data' },
  '12-3-technical-error': { zh: '技术差错', en: 'Technical error' },
  '12-3-false-registration': { zh: '登记信息不实', en: 'False registration' },
  '12-4-fraud-or-bribery': {
    zh: '欺诈、胁迫、贿赂、串通',
    en: 'Fraud, coercion, bribery or collusion',
  },
  '12-5-unfair-competition': {
    zh: '不正当竞争，谋取不正当利益',
    en: 'Unfair competition or abuse of position',
  },
  '12-6-forced-selling': { zh: '强行或者变相强行推销', en: 'Forced selling' },
  '12-7-public-interest-leak': {
    zh: '泄露危害国家安全、公共利益的信息',
    en: 'Leak against state security or the public interest',
  },
  '12-8-secret-leak': { zh: '泄露商业秘密或者个人隐私', en: 'Leak of trade secrets or privacy' },
  '12-9-absent-from-site': { zh: '应到而不到现场', en: 'Absent from the site' },
  '12-9-report-without-work': { zh: '未到现场即出具报告', en: 'Report without the work' },
  '12-10-ordered-to-correct': { zh: '被责令改正', en: 'Ordered to correct' },
  '12-10-warning': { zh: '受警告、通报批评', en: 'Warning or public criticism' },
  '12-10-fine-under-20000': { zh: '罚款不满 2 万元', en: 'Fine under CNY 20,000' },
  '12-10-fine-under-200000': {
    zh: '罚款 2 万元以上不满 20 万元',
    en: 'Fine from CNY 20,000 to under 200,000',
  },
  '12-10-fine-or-restriction': {
    zh: '罚款 20 万元以上、停业、吊销、限制从业',
    en: 'Fine of CNY 200,000 or more, closure, revocation or restriction',
  },
};

import { regulation as own } from '../jurisdiction/330300/regulation.ts';

/** What the public may see of an entry of some kind. */
export type Publicity = {
  /**
   * `in-force`: from its beginning to its end, where a part of the standing shows it. `by-severity`: on a stated ground, and no
   * longer than its severity allows; minor never. `on-ground`: only where the entry cites what orders publication. `own-word`:
   * marked as self-declared, while the agency is registered. `with-source`: as another says it, beside who that is and when it
   * was said or looked up. `mark`: only that there is one. `undoing`: only by what it takes away, but for the correction of a
   * published decision. `sum`: only within the grade, from enough unrelated raters. `catalogue`: whole, every version, beside who vouches for it. `never`:
   * not at all.
   */
  readonly rule:
    | 'in-force'
    | 'by-severity'
    | 'on-ground'
    | 'own-word'
    | 'with-source'
    | 'mark'
    | 'undoing'
    | 'sum'
    | 'catalogue'
    | 'never';
  readonly source: string;
};

const regulation = own.draft.article;
const credit = '《浙江省公共信用信息管理条例》';
const repair = '《信用修复管理办法》（国家发展改革委令第36号）';
const persons = `${credit}第十五条；《中华人民共和国个人信息保护法》第二十五条`;

/**
 * What disclosure lets out, kind by kind: the one place where that is decided. It holds for agencies. Experts and clients
 * have no public record; of practitioners only a listing, ban, penalty or measure is published, and only where the entry names
 * the law that orders it (`publicPersonOf`).
 */
export const publicity: Readonly<Record<string, Publicity>> = {
  'registration-filed': { rule: 'own-word', source: regulation('第八条、第十九条') },
  'registration-changed': { rule: 'own-word', source: regulation('第十九条') },
  'registration-confirmed': { rule: 'own-word', source: regulation('第十九条') },
  'registration-withdrawn': { rule: 'own-word', source: regulation('第八条') },
  'registration-reminder': { rule: 'never', source: regulation('第十二条第（二）项') },
  'practitioner-registered': { rule: 'never', source: persons },
  'practitioner-left': { rule: 'never', source: persons },
  training: { rule: 'never', source: persons },
  licence: {
    rule: 'with-source',
    source: `${regulation('第七条')}；《中华人民共和国行政许可法》第四十条`,
  },
  'licence-ended': { rule: 'undoing', source: regulation('第七条') },
  'statutory-filing': {
    rule: 'with-source',
    source:
      '《中华人民共和国生态环境法典》第七十九条、第九十九条；《生态环境监测条例》（国务院令第820号）第二十八条',
  },
  'provincial-grade': {
    rule: 'with-source',
    source: '《浙江省企业环境信用评价管理办法》',
  },
  'source-withdrawn': { rule: 'undoing', source: '与名录来源一并消失，本市缺省值' },
  'service-commitment': { rule: 'own-word', source: regulation('第十八条') },
  'standard-published': { rule: 'catalogue', source: regulation('第十八条') },
  'support-policy-published': { rule: 'catalogue', source: regulation('第十七条') },
  'contract-template-published': { rule: 'catalogue', source: regulation('第二十二条') },
  'engagement-opened': { rule: 'never', source: regulation('第八条，依法应当保密的除外') },
  'engagement-progressed': { rule: 'never', source: regulation('第八条，依法应当保密的除外') },
  'engagement-closed': { rule: 'sum', source: regulation('第三十二条') },
  'engagement-confirmed': { rule: 'sum', source: regulation('第二十二条、第三十二条') },
  'engagement-repudiated': { rule: 'never', source: persons },
  'repudiation-decided': { rule: 'never', source: persons },
  evaluation: { rule: 'sum', source: regulation('第三十二条') },
  'evaluation-reply': { rule: 'never', source: regulation('第三十二条') },
  commendation: { rule: 'with-source', source: regulation('第三十三条') },
  'association-member': {
    rule: 'never',
    source: `${regulation('第十四条')}，是否入会不作为信用信息`,
  },
  'association-member-left': { rule: 'undoing', source: regulation('第十四条') },
  'association-rating': { rule: 'with-source', source: regulation('第十四条') },
  'association-notice': {
    rule: 'never',
    source: `${regulation('第十五条')}，由行业自治组织自行公开，未经主管部门认定`,
  },
  'expert-entered': { rule: 'never', source: persons },
  'expert-rating': { rule: 'never', source: persons },
  'expert-left': { rule: 'never', source: persons },
  succession: {
    rule: 'in-force',
    source: '《中华人民共和国公司法》第二百二十一条至第二百二十三条',
  },
  demerit: { rule: 'on-ground', source: `${repair}；轻微失信信息不公示` },
  'listing-proposed': { rule: 'never', source: `${credit}第二十八条，列入前仅告知本人` },
  'listing-notified': { rule: 'never', source: `${credit}第二十八条，列入前仅告知本人` },
  listing: { rule: 'in-force', source: regulation('第三十五条') },
  removal: { rule: 'undoing', source: regulation('第三十七条') },
  ban: { rule: 'in-force', source: regulation('第三十六条') },
  retraction: { rule: 'undoing', source: '《中华人民共和国行政处罚法》第四十八条' },
  complaint: { rule: 'never', source: regulation('第二十四条') },
  inspection: { rule: 'never', source: regulation('第二十四条') },
  'justice-transfer': { rule: 'never', source: regulation('第二十五条，终审判决以前不公开') },
  'joint-liability': {
    rule: 'on-ground',
    source: `${regulation('第三十条')}；《中华人民共和国生态环境法典》第一千零六十七条（2026年8月15日以前的行为：《中华人民共和国环境保护法》第六十五条）；期限同严重失信信息，${repair}`,
  },
  penalty: { rule: 'by-severity', source: `《中华人民共和国行政处罚法》第四十八条；${repair}` },
  'list-entered': { rule: 'with-source', source: regulation('第二十一条') },
  'list-checked': { rule: 'with-source', source: regulation('第二十一条') },
  'list-left': { rule: 'undoing', source: regulation('第二十一条') },
  'measure-imposed': { rule: 'in-force', source: `${credit}第二十八条` },
  'measure-lifted': { rule: 'undoing', source: `${credit}第二十六条` },
  'repair-noticed': { rule: 'never', source: repair },
  'repair-applied': { rule: 'never', source: repair },
  'repair-gaps': { rule: 'never', source: repair },
  'repair-accepted': { rule: 'never', source: repair },
  'repair-publicised': { rule: 'never', source: repair },
  'repair-extended': { rule: 'never', source: repair },
  'repair-decided': { rule: 'undoing', source: repair },
  objection: { rule: 'mark', source: `${credit}第三十条` },
  'objection-decided': { rule: 'undoing', source: `${credit}第三十一条` },
  challenge: {
    rule: 'mark',
    source: '《中华人民共和国行政复议法》第四十二条、《中华人民共和国行政诉讼法》第五十六条',
  },
  suspension: {
    rule: 'mark',
    source: '《中华人民共和国行政复议法》第四十二条、《中华人民共和国行政诉讼法》第五十六条',
  },
  outcome: { rule: 'undoing', source: '《中华人民共和国行政处罚法》第四十八条' },
  'draw-committed': { rule: 'never', source: '以抽取公告为准' },
  'draw-held': { rule: 'never', source: '以抽取公告为准' },
  'withdrawal-receipt': { rule: 'never', source: repair },
  'code-verified': { rule: 'never', source: '核验依据不公开，代码随记录公开' },
  'holiday-arrangement': { rule: 'never', source: '国务院办公厅通知已公布' },
  'policy-change': { rule: 'never', source: '政策版本另行公布' },
};

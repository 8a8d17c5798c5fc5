import { regulation } from '../jurisdiction/330300/regulation.ts';
import { type CitableName, citable } from '../jurisdiction/citable.ts';
import { cite } from '../jurisdiction/cite.ts';
import type { Article } from '../jurisdiction/cited.ts';

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

const of = (norm: CitableName, ...articles: readonly Article[]) =>
  cite(citable[norm], ...articles).zh;
const draft = (...articles: readonly Article[]) => cite(regulation.draft, ...articles).zh;
const repair = of('repairMeasures');
const persons = `${of('creditRegulation', 15)}；${of('personalInformationLaw', 25)}`;

/**
 * What disclosure lets out, kind by kind: the one place where that is decided. It holds for agencies. Experts and clients
 * have no public record; of practitioners only a listing, ban, penalty or measure is published, and only where the entry names
 * the law that orders it (`publicPersonOf`).
 */
export const publicity: Readonly<Record<string, Publicity>> = {
  'registration-filed': { rule: 'own-word', source: draft(8, 19) },
  'registration-changed': { rule: 'own-word', source: draft(19) },
  'registration-confirmed': { rule: 'own-word', source: draft(19) },
  'registration-withdrawn': { rule: 'own-word', source: draft(8) },
  'registration-reminder': { rule: 'never', source: draft([12, 2]) },
  'practitioner-registered': { rule: 'never', source: persons },
  'practitioner-left': { rule: 'never', source: persons },
  training: { rule: 'never', source: persons },
  licence: {
    rule: 'with-source',
    source: `${draft(7)}；${of('licensingLaw', 40)}`,
  },
  'licence-ended': { rule: 'undoing', source: draft(7) },
  'statutory-filing': {
    rule: 'with-source',
    source: `${of('code', 79, 99)}；${of('monitoringRegulation', 28)}`,
  },
  'provincial-grade': {
    rule: 'with-source',
    source: '《浙江省企业环境信用评价管理办法》',
  },
  'source-withdrawn': { rule: 'undoing', source: '与名录来源一并消失，本市缺省值' },
  'service-commitment': { rule: 'own-word', source: draft(18) },
  'standard-published': { rule: 'catalogue', source: draft(18) },
  'support-policy-published': { rule: 'catalogue', source: draft(17) },
  'contract-template-published': { rule: 'catalogue', source: draft(22) },
  'engagement-opened': { rule: 'never', source: `${draft(8)}，依法应当保密的除外` },
  'engagement-progressed': { rule: 'never', source: `${draft(8)}，依法应当保密的除外` },
  'engagement-closed': { rule: 'sum', source: draft(32) },
  'engagement-confirmed': { rule: 'sum', source: draft(22, 32) },
  'engagement-repudiated': { rule: 'never', source: persons },
  'repudiation-decided': { rule: 'never', source: persons },
  evaluation: { rule: 'sum', source: draft(32) },
  'evaluation-reply': { rule: 'never', source: draft(32) },
  commendation: { rule: 'with-source', source: draft(33) },
  'association-member': {
    rule: 'never',
    source: `${draft(14)}，是否入会不作为信用信息`,
  },
  'association-member-left': { rule: 'undoing', source: draft(14) },
  'association-rating': { rule: 'with-source', source: draft(14) },
  'association-notice': {
    rule: 'never',
    source: `${draft(15)}，由行业自治组织自行公开，未经主管部门认定`,
  },
  'expert-entered': { rule: 'never', source: persons },
  'expert-rating': { rule: 'never', source: persons },
  'expert-left': { rule: 'never', source: persons },
  succession: {
    rule: 'in-force',
    source: of('companyLaw', 221, 222, 223),
  },
  demerit: { rule: 'on-ground', source: `${repair}；轻微失信信息不公示` },
  'listing-proposed': { rule: 'never', source: `${of('creditRegulation', 28)}，列入前仅告知本人` },
  'listing-notified': { rule: 'never', source: `${of('creditRegulation', 28)}，列入前仅告知本人` },
  listing: { rule: 'in-force', source: draft(35) },
  removal: { rule: 'undoing', source: draft(37) },
  ban: { rule: 'in-force', source: draft(36) },
  retraction: { rule: 'undoing', source: of('penaltyLaw', 48) },
  complaint: { rule: 'never', source: draft(24) },
  inspection: { rule: 'never', source: draft(24) },
  'justice-transfer': { rule: 'never', source: `${draft(25)}，终审判决以前不公开` },
  'joint-liability': {
    rule: 'on-ground',
    source: `${draft(30)}；${of('code', 1067)}（2026年8月15日以前的行为：《中华人民共和国环境保护法》第六十五条）；期限同严重失信信息，${repair}`,
  },
  penalty: { rule: 'by-severity', source: `${of('penaltyLaw', 48)}；${repair}` },
  'list-entered': { rule: 'with-source', source: draft(21) },
  'list-checked': { rule: 'with-source', source: draft(21) },
  'list-left': { rule: 'undoing', source: draft(21) },
  'measure-imposed': { rule: 'in-force', source: of('creditRegulation', 28) },
  'measure-lifted': { rule: 'undoing', source: of('creditRegulation', 26) },
  'repair-noticed': { rule: 'never', source: repair },
  'repair-applied': { rule: 'never', source: repair },
  'repair-gaps': { rule: 'never', source: repair },
  'repair-accepted': { rule: 'never', source: repair },
  'repair-publicised': { rule: 'never', source: repair },
  'repair-extended': { rule: 'never', source: repair },
  'repair-decided': { rule: 'undoing', source: repair },
  objection: { rule: 'mark', source: of('creditRegulation', 30) },
  'objection-decided': { rule: 'undoing', source: of('creditRegulation', 31) },
  challenge: {
    rule: 'mark',
    source: `${of('reviewLaw', 42)}、${of('litigationLaw', 56)}`,
  },
  suspension: {
    rule: 'mark',
    source: `${of('reviewLaw', 42)}、${of('litigationLaw', 56)}`,
  },
  outcome: { rule: 'undoing', source: of('penaltyLaw', 48) },
  'draw-committed': { rule: 'never', source: '以抽取公告为准' },
  'draw-held': { rule: 'never', source: '以抽取公告为准' },
  'withdrawal-receipt': { rule: 'never', source: repair },
  'code-verified': { rule: 'never', source: '核验依据不公开，代码随记录公开' },
  'holiday-arrangement': { rule: 'never', source: '国务院办公厅通知已公布' },
  'policy-change': { rule: 'never', source: '政策版本另行公布' },
};

import type { CreditMatter, Matter } from '../jurisdiction/articles.ts';
import { type CitableName, citable } from '../jurisdiction/citable.ts';
import { cite, citeDraft, citeGrounds } from '../jurisdiction/cite.ts';
import type { Article } from '../jurisdiction/cited.ts';
import type { Jurisdiction } from '../jurisdiction/policy.ts';

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
  /** Which norm says so, in the place's own articles where it is of the city or its province. */
  readonly source: Source;
};

type Source = (at: Jurisdiction) => string;

const of =
  (norm: CitableName, ...articles: readonly Article[]): Source =>
  () =>
    cite(citable[norm], ...articles).zh;
const draft =
  (...matters: readonly Matter[]): Source =>
  (at) =>
    citeDraft(at, ...matters).zh;
const credit =
  (...matters: readonly CreditMatter[]): Source =>
  (at) =>
    citeGrounds([['credit', ...matters]], at).zh;
const provincialGrades: Source = (at) => at.provincialGrades.zh;

/** Words around sources. */
const saying =
  (words: TemplateStringsArray, ...sources: readonly Source[]): Source =>
  (at) =>
    String.raw({ raw: words }, ...sources.map((source) => source(at)));

const repair = of('repairMeasures');
const persons = saying`${credit('publication')}；${of('personalInformationLaw', 25)}`;

/**
 * What disclosure lets out, kind by kind: the one place where that is decided. It holds for agencies. Experts and clients
 * have no public record; of practitioners only a listing, ban, penalty or measure is published, and only where the entry names
 * the law that orders it (`publicPersonOf`).
 */
export const publicity: Readonly<Record<string, Publicity>> = {
  'registration-filed': { rule: 'own-word', source: draft('registration', 'upkeep') },
  'registration-changed': { rule: 'own-word', source: draft('upkeep') },
  'registration-confirmed': { rule: 'own-word', source: draft('upkeep') },
  'registration-withdrawn': { rule: 'own-word', source: draft('registration') },
  'registration-reminder': { rule: 'never', source: draft('unregistered') },
  'practitioner-registered': { rule: 'never', source: persons },
  'practitioner-left': { rule: 'never', source: persons },
  training: { rule: 'never', source: persons },
  licence: {
    rule: 'with-source',
    source: saying`${draft('licences')}；${of('licensingLaw', 40)}`,
  },
  'licence-ended': { rule: 'undoing', source: draft('licences') },
  'statutory-filing': {
    rule: 'with-source',
    source: saying`${of('code', 79, 99)}；${of('monitoringRegulation', 28)}`,
  },
  'provincial-grade': {
    rule: 'with-source',
    source: provincialGrades,
  },
  'source-withdrawn': { rule: 'undoing', source: saying`与名录来源一并消失，本市缺省值` },
  'service-commitment': { rule: 'own-word', source: draft('standards') },
  'standard-published': { rule: 'catalogue', source: draft('standards') },
  'support-policy-published': { rule: 'catalogue', source: draft('support') },
  'contract-template-published': { rule: 'catalogue', source: draft('contracts') },
  'engagement-opened': {
    rule: 'never',
    source: saying`${draft('registration')}，依法应当保密的除外`,
  },
  'engagement-progressed': {
    rule: 'never',
    source: saying`${draft('registration')}，依法应当保密的除外`,
  },
  'engagement-closed': { rule: 'sum', source: draft('evaluation') },
  'engagement-confirmed': { rule: 'sum', source: draft('contracts', 'evaluation') },
  'engagement-repudiated': { rule: 'never', source: persons },
  'repudiation-decided': { rule: 'never', source: persons },
  evaluation: { rule: 'sum', source: draft('evaluation') },
  'evaluation-reply': { rule: 'never', source: draft('evaluation') },
  commendation: { rule: 'with-source', source: draft('incentives') },
  'association-member': {
    rule: 'never',
    source: saying`${draft('associationRatings')}，是否入会不作为信用信息`,
  },
  'association-member-left': { rule: 'undoing', source: draft('associationRatings') },
  'association-rating': { rule: 'with-source', source: draft('associationRatings') },
  'association-notice': {
    rule: 'never',
    source: saying`${draft('associationNotices')}，由行业自治组织自行公开，未经主管部门认定`,
  },
  'expert-entered': { rule: 'never', source: persons },
  'expert-rating': { rule: 'never', source: persons },
  'expert-left': { rule: 'never', source: persons },
  succession: {
    rule: 'in-force',
    source: of('companyLaw', 221, 222, 223),
  },
  demerit: { rule: 'on-ground', source: saying`${repair}；轻微失信信息不公示` },
  'listing-proposed': { rule: 'never', source: saying`${credit('hearing')}，列入前仅告知本人` },
  'listing-notified': { rule: 'never', source: saying`${credit('hearing')}，列入前仅告知本人` },
  listing: { rule: 'in-force', source: draft('blacklist') },
  removal: { rule: 'undoing', source: draft('repair') },
  ban: { rule: 'in-force', source: draft('bans') },
  retraction: { rule: 'undoing', source: of('penaltyLaw', 48) },
  complaint: { rule: 'never', source: draft('inspections') },
  inspection: { rule: 'never', source: draft('inspections') },
  'justice-transfer': { rule: 'never', source: saying`${draft('transfers')}，终审判决以前不公开` },
  'joint-liability': {
    rule: 'on-ground',
    source: saying`${draft('jointLiability')}；${of('code', 1067)}（2026年8月15日以前的行为：《中华人民共和国环境保护法》第六十五条）；期限同严重失信信息，${repair}`,
  },
  penalty: { rule: 'by-severity', source: saying`${of('penaltyLaw', 48)}；${repair}` },
  'list-entered': { rule: 'with-source', source: draft('listsOfOthers') },
  'list-checked': { rule: 'with-source', source: draft('listsOfOthers') },
  'list-left': { rule: 'undoing', source: draft('listsOfOthers') },
  'measure-imposed': { rule: 'in-force', source: credit('hearing') },
  'measure-lifted': { rule: 'undoing', source: credit('restrictions') },
  'repair-noticed': { rule: 'never', source: repair },
  'repair-applied': { rule: 'never', source: repair },
  'repair-gaps': { rule: 'never', source: repair },
  'repair-accepted': { rule: 'never', source: repair },
  'repair-publicised': { rule: 'never', source: repair },
  'repair-extended': { rule: 'never', source: repair },
  'repair-decided': { rule: 'undoing', source: repair },
  objection: { rule: 'mark', source: credit('marks') },
  'objection-decided': { rule: 'undoing', source: credit('corrections') },
  challenge: {
    rule: 'mark',
    source: saying`${of('reviewLaw', 42)}、${of('litigationLaw', 56)}`,
  },
  suspension: {
    rule: 'mark',
    source: saying`${of('reviewLaw', 42)}、${of('litigationLaw', 56)}`,
  },
  outcome: { rule: 'undoing', source: of('penaltyLaw', 48) },
  'draw-committed': { rule: 'never', source: saying`以抽取公告为准` },
  'draw-held': { rule: 'never', source: saying`以抽取公告为准` },
  'withdrawal-receipt': { rule: 'never', source: repair },
  'code-verified': { rule: 'never', source: saying`核验依据不公开，代码随记录公开` },
  'holiday-arrangement': { rule: 'never', source: saying`国务院办公厅通知已公布` },
  'policy-change': { rule: 'never', source: saying`政策版本另行公布` },
};

/** The same with every source in words. */
export function publicityIn(at: Jurisdiction) {
  return Object.fromEntries(
    Object.entries(publicity).map(([kind, { rule, source }]) => [
      kind,
      { rule, source: source(at) },
    ]),
  );
}

import { articleNumbers } from '../../jurisdiction/article-numbers.ts';
import type { BanLength, BanRule } from '../../jurisdiction/ban-rule.ts';
import { citedNorms } from '../../jurisdiction/cited-norms.ts';
import { isInForce, normNamed } from '../../jurisdiction/norms.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { addDays, addMonths, dayOf, startOfDay } from '../../time/shanghai.ts';
import type { KindContext } from '../form/kind.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { sayLengths } from '../form/term-choices.ts';
import { actDayOf } from './act-day.ts';
import type { Termed } from './settle-term.ts';

/**
 * Why what a draft orders is not what the article that it cites orders: 《生态环境法典》 arts. 1091, 1097, 1230 and 国务院令第820号
 * art. 45 ban organisations until lifted, persons for five or ten years or for life; a ban that rests on another norm ends on a day.
 * For an act done under rules of before, the milder of the two holds (《生态环境法典》 art. 1057).
 */
export function termFaults(
  draft: Termed,
  context: KindContext,
  from: Instant,
  kind: 'ban' | 'measure',
): readonly (RuleFault | undefined)[] {
  const { now, jurisdiction } = context;
  const decidedOn = dayOf(from < now ? from : now);
  const policy = policyAt(jurisdiction, decidedOn);
  const rules = policy.banRules
    .map(({ value }) => value)
    .filter((rule) => rule.on === draft.subject.kind && isInForceOn(rule, decidedOn));
  const cited = rules.filter((rule) => isCited(rule, draft));
  const most = policy.restrictionMonths.value;
  const lengths = cited.flatMap((rule) => rule.lengths);
  const beyond = isWithin(draft, lengths, from, most) ? undefined : beyondLaw(kind, lengths, most);
  if (cited.length === 0 || beyond !== undefined) return [beyond];
  const actOn = actDayOf(draft, context.facts);
  if (actOn === undefined) {
    // An act older than the norm may still be found out: then its day decides whether the norm bans at all.
    const oldest = addMonths(decidedOn, -12 * policy.limitation.value.harmYears);
    const young = cited
      .flatMap(({ law }) => normNamed(law)?.from ?? [])
      .find((from) => from > oldest);
    return [young === undefined ? undefined : actDayMissing(young)];
  }
  return [milderFault(draft, context, { from, actOn, kind, cited })];
}

type Circumstances = {
  readonly from: Instant;
  readonly actOn: Day;
  readonly kind: 'ban' | 'measure';
  readonly cited: readonly BanRule[];
};

function milderFault(
  draft: Termed,
  { jurisdiction }: KindContext,
  { from, actOn, kind, cited }: Circumstances,
): RuleFault | undefined {
  const { banRules, restrictionMonths } = policyAt(jurisdiction, actOn);
  const then = banRules
    .map(({ value }) => value)
    .filter((rule) => rule.on === draft.subject.kind && isInForceOn(rule, actOn))
    .filter(({ matter }) => cited.some((rule) => rule.matter === matter));
  if (then.length === 0) return notBannedThen(kind, actOn);
  const lengths = then.flatMap((rule) => rule.lengths);
  if (isWithin(draft, lengths, from, restrictionMonths.value)) return undefined;
  return milder(kind, actOn, lengths);
}

function isInForceOn({ law }: BanRule, day: Day): boolean {
  const norm = normNamed(law);
  return norm !== undefined && isInForce(norm, day);
}

function isCited({ law, article }: BanRule, { basis }: Termed): boolean {
  return (
    citedNorms(basis.law).some(({ norm }) => norm?.title === law) &&
    articleNumbers(basis.article).includes(article)
  );
}

/** A shorter time than the article gives is accepted: it harms no one, and a ruling may have varied it. */
function isWithin(
  { effectiveUntil, body: { term } }: Termed,
  lengths: readonly BanLength[],
  from: Instant,
  mostMonths: number,
): boolean {
  if (term !== undefined && term.kind !== 'until') {
    return lengths.some(({ kind }) => kind === term.kind);
  }
  const until = term?.until ?? effectiveUntil;
  const years = lengths.flatMap((length) => (length.kind === 'years' ? [length.years] : []));
  const months = years.length > 0 ? Math.max(...years) * 12 : mostMonths;
  // The first day is not counted, so the last ends a day later (Civil Code art. 201).
  return until !== undefined && until <= startOfDay(addDays(addMonths(dayOf(from), months), 1));
}

function beyondLaw(
  kind: 'ban' | 'measure',
  lengths: readonly BanLength[],
  most: number,
): RuleFault {
  const choices = sayLengths(lengths, most);
  return {
    field: 'body.term',
    rule: `${kind}.beyond-term`,
    zh: `所引条款不支持这一期限，可选：${choices.zh}`,
    en: `The cited article doesn't carry this term; it carries: ${choices.en}`,
  };
}

function actDayMissing(since: Day): RuleFault {
  return {
    field: 'body.actOn',
    rule: 'act-day.missing',
    zh: `所引法律自 ${since} 起施行，须填写行为日期（连续、继续的，为终了之日），以核对是否适用较轻的旧规定`,
    en: `The law cited began on ${since}: state the day of the act (where it went on, its last), so that a milder rule of before can be applied`,
    basis: [['code', 1057]],
  };
}

function notBannedThen(kind: 'ban' | 'measure', actOn: Day): RuleFault {
  return {
    field: 'body.actOn',
    rule: `${kind}.no-such-rule-then`,
    zh: `行为日期 ${actOn} 施行的规定没有该项禁止，从轻适用，不得作出`,
    en: `On the day of the act, ${actOn}, no rule ordered this: the milder rule applies`,
    basis: [['code', 1057]],
  };
}

function milder(kind: 'ban' | 'measure', actOn: Day, lengths: readonly BanLength[]): RuleFault {
  const choices = sayLengths(lengths, undefined);
  return {
    field: 'body.term',
    rule: `${kind}.milder-rule`,
    zh: `行为日期 ${actOn} 施行的规定较轻，从轻适用，可选：${choices.zh}`,
    en: `The rule of the day of the act, ${actOn}, was milder and applies: ${choices.en}`,
    basis: [['code', 1057]],
  };
}

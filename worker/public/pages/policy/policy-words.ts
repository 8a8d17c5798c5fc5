import type { PolicyQuery } from '../../../../shared/contract/policy-query.ts';
import type { RatingCriterion, RatingParty } from '../../../../shared/jurisdiction/policy.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

/** What the policy page says. */
type PolicyWords = {
  readonly title: string;
  readonly lead: string;
  readonly suppose: string;
  readonly acts: string;
  readonly actsMean: string;
  readonly most: (points: number) => string;
  readonly case: Readonly<Record<PolicyQuery['case'], string>>;
  readonly record: string;
  readonly registered: Readonly<Record<PolicyQuery['registered'], (months: number) => string>>;
  readonly registration: string;
  readonly engagements: string;
  readonly listed: string;
  readonly ratings: string;
  readonly ratingsMean: string;
  readonly party: Readonly<Record<RatingParty, string>>;
  readonly raters: string;
  readonly criterion: Readonly<Record<RatingCriterion, string>>;
  readonly version: string;
  readonly versionOf: (version: number, from: string) => string;
  readonly compute: string;
  readonly clear: string;
  readonly result: string;
  readonly since: (day: string) => string;
  readonly ratedOn: (day: string) => string;
  readonly step: StepWords;
  readonly notes: string;
  readonly note: (minor: number, days: number, months: number) => readonly string[];
};

/** Each step of the sum, and what stands where it leads to nothing. */
type StepWords = {
  readonly noActs: string;
  readonly given: (points: number, adds: number) => string;
  readonly total: string;
  readonly points: (points: number) => string;
  readonly supervision: (points: number, months: number, isReached: boolean) => string;
  readonly rectification: (points: number, months: number, isReached: boolean) => string;
  readonly restarts: string;
  readonly blacklisted: string;
  readonly registration: (months: number, isEnough: boolean) => string;
  readonly engagements: (needed: number, isEnough: boolean) => string;
  readonly compliance: string;
  readonly atLeastZero: string;
  readonly ofParty: (party: string, raters: number) => string;
  readonly tooFewRatings: (needed: number) => string;
  readonly evaluation: string;
  readonly sum: string;
  readonly grade: string;
  readonly cuts: (a: number, b: number, c: number) => string;
};

export function policyWords(lang: Lang): PolicyWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, PolicyWords>> = {
  zh: {
    title: '评级规则与试算',
    lead: '设想一家机构，看它的记分、状态和等级怎样一步步算出来。用的就是本库评定时的规则和程序；每个数都注明来源和自何日起施行。试算不涉及任何真实机构，也不留存。',
    suppose: '设想的情况',
    acts: '查实的行为',
    actsMean: '均按目录上限记分；实际记分以决定文书为准，可以更低。',
    most: (points) => `${points} 分`,
    case: { each: '各为一案', one: '同属一案（择高）' },
    record: '登记与业绩',
    registered: {
      long: (months) => `登记满 ${months} 个月`,
      short: (months) => `登记未满 ${months} 个月`,
      never: () => '未登记',
    },
    registration: '登记',
    engagements: '确认已完成委托的无关联委托人数',
    listed: '已列入黑名单',
    ratings: '服务评价',
    ratingsMean: '分数 0—100，可留空；同一评价人不论评几次只算一人。',
    party: { client: '委托人', regulator: '主管部门', expert: '专家', association: '行业协会' },
    raters: '人数',
    criterion: { quality: '质量', timeliness: '时限', fees: '收费' },
    version: '规则版本',
    versionOf: (version, from) => `第 ${version} 版，${from}起施行`,
    compute: '试算',
    clear: '清空',
    result: '试算结果',
    since: (day) => `自 ${day} 起施行`,
    ratedOn: (day) => `按 ${day} 施行的规则计算`,
    step: {
      noActs: '没有查实的行为，记 0 分',
      given: (points, adds) =>
        points === adds ? `记 ${points} 分` : `${points} 分，同案择高，计入 ${adds} 分`,
      total: '本周期累计记分',
      points: (points) => `${points} 分`,
      supervision: (points, months, isReached) =>
        `满 ${points} 分列入重点监管 ${months} 个月：${isReached ? '已满' : '未满'}`,
      rectification: (points, months, isReached) =>
        `满 ${points} 分限期整改 ${months} 个月：${isReached ? '已满' : '未满'}`,
      restarts: '限期整改起，记分重新起算：计入等级的为 0 分',
      blacklisted: '在黑名单期间，等级为 E，不再计算得分',
      registration: (months, isEnough) =>
        `须登记满 ${months} 个月：${isEnough ? '符合' : '不符合，暂不评级'}`,
      engagements: (needed, isEnough) =>
        `须有 ${needed} 个无关联委托人确认已完成的委托：${isEnough ? '符合' : '不符合，暂不评级'}`,
      compliance: '守法合规',
      atLeastZero: '，不低于 0',
      ofParty: (party, raters) => `${party}（${raters} 人）`,
      tooFewRatings: (needed) => `无关联评价人不足 ${needed} 人，不计服务评价`,
      evaluation: '服务评价',
      sum: '总分',
      grade: '等级',
      cuts: (a, b, c) => `A ≥ ${a} 且本周期 0 分，B ≥ ${b}，C ≥ ${c}，其余 D`,
    },
    notes: '还要知道',
    note: (minor, days, months) => [
      `未受处罚且不超过 ${minor} 分的轻微事项不对外公开，也不影响公开的等级。`,
      `委托完成后 ${days} 日内的评价才计入。`,
      `记分周期 ${months} 个月，期满清零。等级另受禁入、黑名单等决定影响的，以公示为准。`,
    ],
  },
  en: {
    title: 'How a grade is worked out',
    lead: 'Suppose an agency, and see step by step what its points, level and grade come to. These are the rules and the program that rate real agencies; each number says where it is from and since when it is in force. Nothing here is about a real agency, and nothing is kept.',
    suppose: 'Suppose',
    acts: 'Acts that were found',
    actsMean: 'Each at the most points that the catalogue allows; a decision may give fewer.',
    most: (points) => `${points} points`,
    case: { each: 'each a case of its own', one: 'all one case (its highest counts)' },
    record: 'Registration and record',
    registered: {
      long: (months) => `for ${months} months or more`,
      short: (months) => `for less than ${months} months`,
      never: () => 'not registered',
    },
    registration: 'Registered',
    engagements: 'Unrelated clients that confirmed a completed engagement',
    listed: 'It is on the blacklist',
    ratings: 'Service ratings',
    ratingsMean: 'Marks from 0 to 100, or empty; one rater is one voice, however often it rates.',
    party: {
      client: 'Clients',
      regulator: 'Regulators',
      expert: 'Experts',
      association: 'Associations',
    },
    raters: 'How many',
    criterion: { quality: 'Quality', timeliness: 'Timeliness', fees: 'Fees' },
    version: 'Version of the rules',
    versionOf: (version, from) => `version ${version}, in force from ${from}`,
    compute: 'Work it out',
    clear: 'Clear',
    result: 'What it comes to',
    since: (day) => `in force since ${day}`,
    ratedOn: (day) => `By the rules in force on ${day}`,
    step: {
      noActs: 'No act was found: 0 points',
      given: (points, adds) =>
        points === adds
          ? `${points} points`
          : `${points} points; in one case the highest counts: adds ${adds}`,
      total: 'Points in the cycle',
      points: (points) => `${points} ${points === 1 ? 'point' : 'points'}`,
      supervision: (points, months, isReached) =>
        `From ${points} points on, supervised for ${months} months: ${isReached ? 'reached' : 'not reached'}`,
      rectification: (points, months, isReached) =>
        `From ${points} points on, rectifying for ${months} months: ${isReached ? 'reached' : 'not reached'}`,
      restarts: 'Rectification begins a new cycle: the grade counts 0 points',
      blacklisted: 'E while on the blacklist; no sum is made',
      registration: (months, isEnough) =>
        `Registered for ${months} months: ${isEnough ? 'yes' : 'no, so not yet graded'}`,
      engagements: (needed, isEnough) =>
        `${needed} unrelated clients confirmed a completed engagement: ${isEnough ? 'yes' : 'no, so not yet graded'}`,
      compliance: 'Compliance',
      atLeastZero: ', not below 0',
      ofParty: (party, raters) => `${party} (${raters})`,
      tooFewRatings: (needed) => `Fewer than ${needed} unrelated raters: ratings don’t count`,
      evaluation: 'Service evaluation',
      sum: 'Total',
      grade: 'Grade',
      cuts: (a, b, c) => `A from ${a} and no points in the cycle, B from ${b}, C from ${c}, else D`,
    },
    notes: 'Good to know',
    note: (minor, days, months) => [
      `A minor matter, of at most ${minor} points and without a penalty, is not published and doesn’t touch the published grade.`,
      `Ratings count if they are given within ${days} days of completion.`,
      `A cycle has ${months} months; then points begin at zero. Bans and listings stand beside the grade, as published.`,
    ],
  },
};

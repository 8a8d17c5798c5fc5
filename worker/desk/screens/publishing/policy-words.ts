import type { Lang } from '../../../../shared/messages/lang.ts';
import type { TriedNumber } from './tried-numbers.ts';

type PolicyWords = {
  readonly title: string;
  readonly text: string;
  readonly numbers: Readonly<Record<TriedNumber, string>>;
  readonly from: string;
  readonly fromHint: string;
  readonly inForce: (value: number) => string;
  readonly tryIt: string;
  readonly faults: string;
  readonly result: string;
  readonly unchanged: string;
  readonly outcome: (shifts: number, subjects: number) => string;
  readonly firstOf: (shown: number) => string;
  readonly columns: Readonly<Record<'subject' | 'level' | 'grade', string>>;
  readonly source: string;
};

export const policyWords: Readonly<Record<Lang, PolicyWords>> = {
  zh: {
    title: '评价规则试算',
    text: '改动数值，看哪些主体的状态或者等级会因此不同。只作计算，不记录、不发布任何内容。',
    numbers: {
      'supervision.points': '重点监管：记分达到',
      'supervision.months': '重点监管：月数',
      'rectification.points': '限期整改：记分达到',
      'rectification.months': '限期整改：月数',
      cycleMonths: '记分周期：月数',
      'grading.afterMonths': '评级：登记满几个月',
      'grading.engagements': '评级：至少几项委托',
      'grading.ratings': '评级：至少几项评价',
      'grading.complianceWeight': '评级：守法部分的比重',
      'grading.pointCost': '评级：每一记分扣减',
      'grading.cuts.A': 'A 级：至少',
      'grading.cuts.B': 'B 级：至少',
      'grading.cuts.C': 'C 级：至少',
      'grading.evaluation.withinDays': '评价：多少日内有效',
    },
    from: '自何日起施行',
    fromHint:
      '此日以后的记分、评价依改动后的数值。要看已有的记分会如何，请填较早的日期；须晚于现行规则的施行日。',
    inForce: (value) => `现行：${value}`,
    tryIt: '试算',
    faults: '未能试算',
    result: '试算结果',
    unchanged: '没有改动任何数值。',
    outcome: (shifts, subjects) => `共 ${subjects} 个主体，其中 ${shifts} 个会有不同。`,
    firstOf: (shown) => `列出前 ${shown} 个。`,
    columns: { subject: '主体', level: '状态', grade: '等级' },
    source: '试算，未经批准',
  },
  en: {
    title: 'Try other numbers',
    text: 'Change numbers and see whose level or grade would differ. It is a calculation: nothing is recorded or published.',
    numbers: {
      'supervision.points': 'Supervised from so many points',
      'supervision.months': 'Supervised for so many months',
      'rectification.points': 'Rectifying from so many points',
      'rectification.months': 'Rectifying for so many months',
      cycleMonths: 'Points count for so many months',
      'grading.afterMonths': 'Graded after so many months',
      'grading.engagements': 'Graded from so many engagements',
      'grading.ratings': 'Graded from so many ratings',
      'grading.complianceWeight': 'Weight of compliance in the grade',
      'grading.pointCost': 'Each point takes off',
      'grading.cuts.A': 'Grade A from',
      'grading.cuts.B': 'Grade B from',
      'grading.cuts.C': 'Grade C from',
      'grading.evaluation.withinDays': 'Ratings count for so many days',
    },
    from: 'In force from',
    fromHint:
      'Points and ratings from that day on go by the new numbers. Choose an early day to see what those on record would have come to; it must be after the rules in force began.',
    inForce: (value) => `In force: ${value}`,
    tryIt: 'Try',
    faults: 'Not tried',
    result: 'What it would come to',
    unchanged: 'No number was changed.',
    outcome: (shifts, subjects) => `${shifts} of ${subjects} subjects would differ.`,
    firstOf: (shown) => `The first ${shown}.`,
    columns: { subject: 'Subject', level: 'Level', grade: 'Grade' },
    source: 'A trial, not decided',
  },
};

import type { Lang } from '../../../../shared/messages/lang.ts';
import type { DecisionState } from '../../cases/decision-states.ts';

type CaseWords = {
  readonly title: (key: string) => string;
  readonly now: string;
  readonly nowHint: string;
  readonly nothingNow: string;
  readonly about: string;
  readonly fill: string;
  readonly weigh: string;
  readonly later: string;
  readonly laterColumns: Readonly<Record<'step' | 'why' | 'from' | 'by', string>>;
  readonly anyOther: (office: string) => string;
  readonly clocks: string;
  readonly clockColumns: Readonly<Record<'due' | 'what' | 'whose', string>>;
  readonly overdue: string;
  readonly decisions: string;
  readonly decisionColumns: Readonly<Record<'what' | 'phase' | 'period' | 'final', string>>;
  readonly phases: Readonly<Record<DecisionState['phase'], string>>;
  readonly challenged: string;
  readonly contests: string;
  readonly contestColumns: Readonly<Record<'what' | 'about' | 'organ' | 'since' | 'state', string>>;
  readonly waits: string;
  readonly stayOn: string;
  readonly stayOver: string;
  readonly done: string;
  readonly doneColumns: Readonly<Record<'on' | 'step' | 'document' | 'by', string>>;
  readonly annulled: string;
  readonly content: string;
  readonly letters: string;
  readonly others: string;
  readonly othersHint: string;
  readonly toCase: string;
  readonly cases: string;
};

export const caseWords: Readonly<Record<Lang, CaseWords>> = {
  zh: {
    title: (key) => `案件 ${key}`,
    now: '现在可以办理',
    nowHint: '已知的内容会自动带入；录入前先显示影响，确认后才写入。',
    nothingNow: '目前没有您可以办理的下一步。',
    about: '针对',
    fill: '填写',
    weigh: '审阅并决定',
    later: '还不能办理',
    laterColumns: { step: '事项', why: '原因和依据', from: '最早日期', by: '可以办理的人员' },
    anyOther: (office) => `${office}的其他人员`,
    clocks: '期限',
    clockColumns: { due: '期限', what: '应办事项', whose: '办理方' },
    overdue: '已逾期',
    decisions: '决定的状态',
    decisionColumns: { what: '决定', phase: '状态', period: '期间', final: '不可再复议诉讼之日' },
    phases: {
      'to-begin': '尚未生效',
      'in-force': '生效中',
      stayed: '停止执行',
      repaired: '已修复',
      over: '已结束',
    },
    challenged: '复议、诉讼中',
    contests: '异议、复议诉讼和停止执行',
    contestColumns: {
      what: '事项',
      about: '针对',
      organ: '受理或者决定机关',
      since: '自',
      state: '结果',
    },
    waits: '尚无结果',
    stayOn: '停止执行中',
    stayOver: '已恢复执行',
    done: '已办步骤',
    doneColumns: { on: '录入时间', step: '事项', document: '依据和文号', by: '录入人' },
    annulled: '已撤销',
    content: '内容',
    letters: '文书',
    others: '其他事项',
    othersHint: '不以本案已有步骤为前提的事项可以使用本案案号；其余的在本案目前的情况下不能办理。',
    toCase: '查看案件',
    cases: '案件',
  },
  en: {
    title: (key) => `Case ${key}`,
    now: 'What can be done now',
    nowHint:
      'What is known is filled in. What it changes is shown first; it is written only when you confirm.',
    nothingNow: 'There is no next step for you now.',
    about: 'About',
    fill: 'Fill in',
    weigh: 'Read and decide',
    later: 'What can’t be done yet',
    laterColumns: { step: 'Step', why: 'Why, and by which article', from: 'From', by: 'Who could' },
    anyOther: (office) => `somebody else of ${office}`,
    clocks: 'Clocks',
    clockColumns: { due: 'Due', what: 'What', whose: 'Whose' },
    overdue: 'overdue',
    decisions: 'Where the decisions stand',
    decisionColumns: { what: 'Decision', phase: 'State', period: 'Time', final: 'Final from' },
    phases: {
      'to-begin': 'not yet in force',
      'in-force': 'in force',
      stayed: 'stayed',
      repaired: 'repaired',
      over: 'over',
    },
    challenged: 'under review or suit',
    contests: 'Objections, challenges and stays',
    contestColumns: {
      what: 'What',
      about: 'About',
      organ: 'Before, or by',
      since: 'From',
      state: 'Result',
    },
    waits: 'no result yet',
    stayOn: 'stayed',
    stayOver: 'the stay is over',
    done: 'Steps done',
    doneColumns: { on: 'Recorded at', step: 'Step', document: 'Basis and document', by: 'By' },
    annulled: 'annulled',
    content: 'Content',
    letters: 'Letters',
    others: 'Other entries',
    othersHint:
      'What doesn’t go on from what the case holds may bear its number; the rest can’t be done as the case stands.',
    toCase: 'To the case',
    cases: 'Cases',
  },
};

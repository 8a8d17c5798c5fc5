import type { Lang } from '../../../../shared/messages/lang.ts';

type DecisionWords = {
  readonly title: (kind: string) => string;
  readonly toCase: (key: string) => string;
  readonly evidence: string;
  readonly barred: string;
  readonly decide: (way: string) => string;
  readonly typedFirst: string;
  readonly refuse: string;
  readonly refuseText: string;
};

export const decisionWords: Readonly<Record<Lang, DecisionWords>> = {
  zh: {
    title: (kind) => `待决定：${kind}`,
    toCase: (key) => `案件 ${key}`,
    evidence: '建议和证据',
    barred: '现在不能决定',
    decide: (way) => `按此决定：${way}`,
    typedFirst: '影响取决于填写的内容，核对时显示。',
    refuse: '不同意建议',
    refuseText: '撤回该建议，写明理由；案件的其他记录保留。',
  },
  en: {
    title: (kind) => `To be decided: ${kind}`,
    toCase: (key) => `Case ${key}`,
    evidence: 'Proposal and evidence',
    barred: 'It can’t be decided now',
    decide: (way) => `Decide so: ${way}`,
    typedFirst: 'What it changes depends on what is filled in, and is shown before it is recorded.',
    refuse: 'Refuse the proposal',
    refuseText: 'The proposal is taken back, with the reason; the rest of the case stays.',
  },
};

import type { Lang } from '../../../../shared/messages/lang.ts';

type PastWords = {
  readonly text: string;
  readonly day: string;
  readonly caseNumber: string;
  readonly caseHint: string;
  readonly read: string;
  readonly title: (name: string, day: string) => string;
  readonly logged: (caseNumber: string) => string;
  readonly nothing: string;
  readonly notArchived: string;
  readonly faults: string;
  readonly noDay: string;
  readonly noCase: string;
  readonly log: string;
  readonly logText: string;
  readonly logColumns: Readonly<Record<'number' | 'at' | 'by' | 'case' | 'what', string>>;
  readonly older: string;
  readonly lost: string;
};

export const pastWords: Readonly<Record<Lang, PastWords>> = {
  zh: {
    text: '查阅该主体在某日结束时台账所载的内容及其含义。每次查阅都记入查阅日志。',
    day: '日期',
    caseNumber: '审计案号',
    caseHint: '查阅事由的案号，记入日志',
    read: '查阅',
    title: (name, day) => `${name}：${day}的档案`,
    logged: (caseNumber) => `本次查阅已记入日志，案号 ${caseNumber}。`,
    nothing: '该日台账中没有该主体的记录。',
    notArchived: '本次查阅的留痕未能写入归档，因此不予显示。请重试。',
    faults: '请更正以下内容',
    noDay: '请填写不晚于今天的日期',
    noCase: '请填写 2 至 64 个字符的案号',
    log: '查阅日志',
    logText: '对未公开历史内容的每次查阅：何人、为何案、查阅什么。任何人不能修改。',
    logColumns: { number: '序号', at: '时间', by: '查阅人', case: '案号', what: '内容' },
    older: '更早的查阅',
    lost: '归档中缺失',
  },
  en: {
    text: 'What the ledger held of the subject at the end of a day, and what it meant. Each reading is logged.',
    day: 'Day',
    caseNumber: 'Audit case number',
    caseHint: 'The case for which it is read; it stands in the log',
    read: 'Read',
    title: (name, day) => `${name} as on ${day}`,
    logged: (caseNumber) => `This reading stands in the log, case ${caseNumber}.`,
    nothing: 'The ledger held nothing about the subject on that day.',
    notArchived: 'The reading could not be logged in the archive, so nothing is shown. Try again.',
    faults: 'Please correct this',
    noDay: 'Give a day that is not after today',
    noCase: 'Give a case number of 2 to 64 characters',
    log: 'Reading log',
    logText: 'Each reading of what is not public: who, for which case, what. Nobody can change it.',
    logColumns: { number: 'No.', at: 'At', by: 'By', case: 'Case', what: 'What' },
    older: 'Earlier readings',
    lost: 'lost from the archive',
  },
};

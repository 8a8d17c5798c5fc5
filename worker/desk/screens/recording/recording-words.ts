import type { Lang } from '../../../../shared/messages/lang.ts';

type RecordingWords = {
  readonly subjects: string;
  readonly search: string;
  readonly searchHint: string;
  readonly find: string;
  readonly nobody: string;
  readonly entries: string;
  readonly noEntries: string;
  readonly columns: Readonly<
    Record<'recordedOn' | 'kind' | 'number' | 'document' | 'authority' | 'case', string>
  >;
  readonly record: string;
  readonly recordHint: string;
  readonly begin: string;
  readonly ofCase: string;
  readonly ofCaseHint: string;
  readonly about: string;
  readonly basis: string;
  readonly ownBasis: string;
  readonly more: string;
  readonly optional: string;
  readonly add: (label: string) => string;
  readonly goOn: string;
  readonly save: string;
  readonly faults: string;
  readonly checkTitle: string;
  readonly checkText: string;
  readonly effects: string;
  readonly effectsAt: (at: string) => string;
  readonly noEffect: string;
  readonly follows: string;
  readonly nothingFollows: string;
  readonly letterTo: (whom: string, isServed: boolean) => string;
  readonly before: string;
  readonly after: string;
  readonly inside: string;
  readonly outside: string;
  readonly grade: string;
  readonly points: string;
  readonly shown: string;
  readonly nothingShown: string;
  readonly answers: string;
  readonly change: string;
  readonly recordNow: string;
  readonly confirmFirst: string;
  readonly confirmText: string;
  readonly recordedTitle: string;
  readonly receipt: Readonly<Record<'what' | 'about' | 'at' | 'number' | 'tree' | 'root', string>>;
  readonly toSubject: string;
  readonly drafts: string;
  readonly noDrafts: string;
  readonly drop: string;
  readonly savedOn: string;
  readonly tooMany: string;
  readonly yes: string;
  readonly no: string;
  readonly level: string;
  readonly period: string;
  readonly normal: string;
  /** Of what holds now, without an end. */
  readonly atPresent: string;
};

export const recordingWords: Readonly<Record<Lang, RecordingWords>> = {
  zh: {
    subjects: '查找主体',
    search: '名称或者统一社会信用代码',
    searchHint: '名称可以只写一部分；代码 18 位',
    find: '查找',
    nobody: '没有找到。请核对代码，或者改用代码查找。',
    entries: '记录',
    noEntries: '台账中还没有该主体的记录。',
    columns: {
      recordedOn: '录入日期',
      kind: '事项',
      number: '记录编号',
      document: '文号',
      authority: '机关',
      case: '案号',
    },
    record: '录入',
    recordHint: '以下是您的职权可以录入的事项。录入前会先显示影响，确认后才写入。',
    begin: '开始填写',
    ofCase: '案号',
    ofCaseHint: '属于已有案件的，填写其案号，依据和文书会自动带入',
    about: '主体',
    basis: '依据',
    ownBasis: '依据（已代为填写）',
    more: '案号、时间和个人信息',
    optional: '（可不填）',
    add: (label) => `再加一项：${label}`,
    goOn: '下一步：核对',
    save: '保存草稿',
    faults: '请更正以下内容',
    checkTitle: '核对后录入',
    checkText: '尚未录入。请核对填写的内容和由此产生的影响。',
    effects: '录入后的变化',
    effectsAt: (at) => `以生效之时计：${at}`,
    noEffect: '不改变该主体的状态、等级和公示内容。',
    follows: '接下来',
    nothingFollows: '不开始新的期限，也没有需要送达的文书。',
    letterTo: (whom, isServed) => `${isServed ? '送达' : '告知'} ${whom}`,
    before: '现在',
    after: '录入后',
    inside: '台账',
    outside: '公示',
    grade: '等级',
    points: '记分',
    shown: '公示事项',
    nothingShown: '无',
    answers: '填写的内容',
    change: '返回修改',
    recordNow: '确认录入',
    confirmFirst: '验证身份',
    confirmText: '这一决定对当事人不利，录入前请再次验证是您本人。填写的内容已经保存。',
    recordedTitle: '已录入',
    receipt: {
      what: '事项',
      about: '主体',
      at: '录入时间',
      number: '记录编号',
      tree: '台账条数',
      root: '台账哈希',
    },
    toSubject: '查看该主体',
    drafts: '草稿',
    noDrafts: '没有草稿。',
    drop: '删除',
    savedOn: '保存于',
    tooMany: '草稿已满，请先删除一些。',
    yes: '是',
    no: '否',
    level: '状态',
    period: '期间',
    normal: '正常',
    atPresent: '目前',
  },
  en: {
    subjects: 'Find a subject',
    search: 'Name, or unified social credit code',
    searchHint: 'A part of the name will do; a code has 18 characters',
    find: 'Find',
    nobody: 'Nothing found. Check the code, or look it up by code.',
    entries: 'Entries',
    noEntries: 'The ledger has no entry about this subject.',
    columns: {
      recordedOn: 'Recorded on',
      kind: 'What',
      number: 'Entry',
      document: 'Document',
      authority: 'Authority',
      case: 'Case',
    },
    record: 'Record',
    recordHint:
      'What your grant may record. What it changes is shown first; it is written only when you confirm.',
    begin: 'Begin',
    ofCase: 'Case number',
    ofCaseHint: 'Of a case that there is: its basis and document are filled in',
    about: 'Subject',
    basis: 'Basis',
    ownBasis: 'Basis (filled in for you)',
    more: 'Case, times and personal data',
    optional: ' (optional)',
    add: (label) => `Add: ${label}`,
    goOn: 'Next: check',
    save: 'Save the draft',
    faults: 'Please correct this',
    checkTitle: 'Check, then record',
    checkText: 'Nothing is recorded yet. Check what was filled in and what it changes.',
    effects: 'What changes',
    effectsAt: (at) => `When all of it has begun: ${at}`,
    noEffect: 'Level, grade and what is public of the subject stay as they are.',
    follows: 'What comes next',
    nothingFollows: 'No clock starts, and no letter is to be written.',
    letterTo: (whom, isServed) => `${isServed ? 'to be served on' : 'tells'} ${whom}`,
    before: 'Now',
    after: 'Then',
    inside: 'In the ledger',
    outside: 'In public',
    grade: 'Grade',
    points: 'Points',
    shown: 'Shown in public',
    nothingShown: 'nothing',
    answers: 'What was filled in',
    change: 'Change it',
    recordNow: 'Record it',
    confirmFirst: 'Confirm that it is you',
    confirmText:
      'This decision harms somebody, so confirm that it is you before it is recorded. What you filled in is saved.',
    recordedTitle: 'Recorded',
    receipt: {
      what: 'What',
      about: 'Subject',
      at: 'Recorded at',
      number: 'Entry',
      tree: 'Entries in the ledger',
      root: 'Hash of the ledger',
    },
    toSubject: 'To the subject',
    drafts: 'Drafts',
    noDrafts: 'No drafts.',
    drop: 'Delete',
    savedOn: 'Saved on',
    tooMany: 'You have too many drafts; delete some first.',
    yes: 'Yes',
    no: 'No',
    level: 'Level',
    period: 'Time',
    normal: 'Normal',
    atPresent: 'at present',
  },
};

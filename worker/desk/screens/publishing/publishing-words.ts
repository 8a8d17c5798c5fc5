import type { Lang } from '../../../../shared/messages/lang.ts';

type PublishingWords = {
  readonly title: string;
  readonly state: string;
  readonly head: string;
  readonly noHead: string;
  readonly headText: (sequence: number, issued: string, hours: number, until: string) => string;
  readonly next: string;
  readonly nothingDue: string;
  readonly news: string;
  readonly newsText: (entries: number, subjects: number) => string;
  readonly keys: string;
  readonly keysText: (version: number, until: string, days: number) => string;
  readonly noKeys: string;
  readonly failure: string;
  readonly failureText: (times: number, since: string) => string;
  readonly exportFailure: string;
  readonly outboxFailure: string;
  readonly rowArchiveFailure: string;
  readonly sweepFailure: string;
  readonly halt: string;
  readonly haltText: (subjects: number, harsher: number, milder: number) => string;
  readonly haltLimit: (inDay: number, most: number) => string;
  readonly haltOpen: string;
  readonly haltRefused: (by: string, at: string) => string;
  readonly noHalt: string;
  readonly troubled: string;
  readonly troubledKinds: Readonly<Record<'shortened' | 'held' | 'held-unchecked', string>>;
  readonly coming: string;
  readonly comingText: string;
  readonly noComing: string;
  readonly recent: string;
  readonly noRecent: string;
  readonly renewed: string;
  readonly published: string;
  readonly words: string;
  readonly word: Readonly<Record<'approved' | 'refused' | 'refusal-withdrawn', string>>;
  readonly columns: Readonly<
    Record<
      | 'at'
      | 'subject'
      | 'before'
      | 'after'
      | 'number'
      | 'what'
      | 'records'
      | 'entries'
      | 'levelChanges'
      | 'by'
      | 'subjects'
      | 'reason'
      | 'since'
      | 'until'
      | 'recordedBy'
      | 'entryIds',
      string
    >
  >;
  readonly otherThan: string;
  readonly decisions: (count: string) => string;
  readonly approve: string;
  readonly approveText: string;
  readonly confirmText: string;
  readonly confirmFirst: string;
  readonly refuse: string;
  readonly refuseText: string;
  readonly withdraw: string;
  readonly onlyOperators: string;
  readonly notDone: string;
  readonly more: string;
  readonly back: string;
};

export const publishingWords: Readonly<Record<Lang, PublishingWords>> = {
  zh: {
    title: '发布',
    state: '状态',
    head: '当前库头',
    noHead: '尚未发布',
    headText: (sequence, issued, hours, until) =>
      `第 ${sequence} 号，${issued} 签发（${hours} 小时前），有效至 ${until}`,
    next: '下次发布或者重签',
    nothingDue: '目前没有待办的发布',
    news: '尚未发布的内容',
    newsText: (entries, subjects) => `${entries} 条记录；${subjects} 个主体待重新计算`,
    keys: '密钥集',
    keysText: (version, until, days) => `第 ${version} 版，有效至 ${until}（还有 ${days} 日）`,
    noKeys: '无法读取',
    failure: '发布失败',
    failureText: (times, since) => `连续 ${times} 次，最近一次 ${since}`,
    exportFailure: '公开台账导出失败',
    outboxFailure: '消息网关未接收',
    rowArchiveFailure: '来件、邀请未能归档',
    sweepFailure: '旧文件清除失败',
    halt: '待核准的状态变更',
    haltText: (subjects, harsher, milder) =>
      `${subjects} 个主体的状态变更尚未发布：加重 ${harsher} 个，减轻 ${milder} 个。其余内容已经发布。`,
    haltLimit: (inDay, most) =>
      `二十四小时内加重超过 ${most} 个的，须经核准（已发布 ${inDay} 个）；同一经办人减轻过多的，也须核准。`,
    haltOpen: '查看并办理',
    haltRefused: (by, at) => `${by} 已于 ${at} 拒绝核准`,
    noHalt: '目前没有待核准的状态变更。',
    troubled: '未按台账发布的主体',
    troubledKinds: {
      shortened: '内容过长，已删减',
      held: '无法计算，沿用上次内容',
      'held-unchecked': '无法计算，沿用上次内容，未能核对',
    },
    coming: '到期自动变化',
    comingText: '无须任何人操作，到时即按此发布；列出最早的十项。',
    noComing: '没有将因到期而变化的内容。',
    recent: '最近的发布',
    noRecent: '尚未发布。',
    renewed: '重签，内容不变',
    published: '发布',
    words: '核准与拒绝',
    word: { approved: '核准', refused: '拒绝', 'refusal-withdrawn': '收回拒绝' },
    columns: {
      at: '时间',
      subject: '主体',
      before: '原状态',
      after: '新状态',
      number: '库头编号',
      what: '类型',
      records: '记录主体数',
      entries: '台账记录数',
      levelChanges: '状态变更',
      by: '办理人',
      subjects: '主体数',
      reason: '理由或者原因',
      since: '自何时起',
      until: '截止',
      recordedBy: '经办人',
      entryIds: '记录编号',
    },
    otherThan: '其他公示内容到期或者开始',
    decisions: (count) => `${count} 项决定`,
    approve: '核准发布',
    approveText: '核准后，下列变更立即发布。核准只及于所列内容；其间有新的变更，须重新核准。',
    confirmText: '核准前须再次验证本人。',
    confirmFirst: '验证本人',
    refuse: '拒绝核准',
    refuseText: '写明理由。被拒绝的变更不予发布，直至有关记录撤销或者更正，或者您收回拒绝。',
    withdraw: '收回拒绝',
    onlyOperators: '由未经办其中任何一条的运维人员核准或者拒绝。',
    notDone: '未能办理',
    more: '下一页',
    back: '返回发布',
  },
  en: {
    title: 'Publishing',
    state: 'State',
    head: 'Current head',
    noHead: 'Nothing is published yet',
    headText: (sequence, issued, hours, until) =>
      `No. ${sequence}, signed ${issued} (${hours} h ago), valid until ${until}`,
    next: 'Next publication or signature',
    nothingDue: 'Nothing is due',
    news: 'Not published yet',
    newsText: (entries, subjects) =>
      `${entries} entries; ${subjects} subjects to be worked out anew`,
    keys: 'Key set',
    keysText: (version, until, days) =>
      `Version ${version}, valid until ${until} (${days} days left)`,
    noKeys: 'Can’t be read',
    failure: 'Publishing fails',
    failureText: (times, since) => `${times} times in a row, last at ${since}`,
    exportFailure: 'The public export fails',
    outboxFailure: 'The message gateway takes nothing',
    rowArchiveFailure: 'Petitions and invitations can’t be archived',
    sweepFailure: 'Deleting old files fails',
    halt: 'Changes of level that wait',
    haltText: (subjects, harsher, milder) =>
      `The levels of ${subjects} subjects are not published: ${harsher} harsher, ${milder} milder. All else is.`,
    haltLimit: (inDay, most) =>
      `More than ${most} that get harsher within 24 hours need approval (${inDay} were published), and so does too much that one person ended.`,
    haltOpen: 'Look and decide',
    haltRefused: (by, at) => `${by} refused them at ${at}`,
    noHalt: 'No change of level waits for approval.',
    troubled: 'Not published as the ledger says',
    troubledKinds: {
      shortened: 'Too long, shortened',
      held: 'Can’t be worked out; the last content stays',
      'held-unchecked': 'Can’t be worked out; the last content stays, unchecked',
    },
    coming: 'Changes by time alone',
    comingText: 'Published then without anybody’s doing; the first ten.',
    noComing: 'Nothing will change by time alone.',
    recent: 'Last publications',
    noRecent: 'Nothing is published yet.',
    renewed: 'Signed anew, nothing new',
    published: 'Published',
    words: 'Approvals and refusals',
    word: { approved: 'Approved', refused: 'Refused', 'refusal-withdrawn': 'Refusal withdrawn' },
    columns: {
      at: 'Time',
      subject: 'Subject',
      before: 'Before',
      after: 'After',
      number: 'Head',
      what: 'What',
      records: 'Subjects',
      entries: 'Ledger entries',
      levelChanges: 'Levels changed',
      by: 'By',
      subjects: 'Subjects',
      reason: 'Why',
      since: 'Since',
      until: 'Until',
      recordedBy: 'Recorded by',
      entryIds: 'Entry numbers',
    },
    otherThan: 'Something else ends or begins',
    decisions: (count) => `${count} decisions`,
    approve: 'Approve and publish',
    approveText:
      'What is listed is then published at once. The approval is of this list alone: if it changes meanwhile, it has to be approved anew.',
    confirmText: 'You have to show once more who you are before you approve.',
    confirmFirst: 'Show it’s you',
    refuse: 'Refuse',
    refuseText:
      'Say why. What is refused stays unpublished until its entries are taken back or corrected, or you withdraw the refusal.',
    withdraw: 'Withdraw the refusal',
    onlyOperators: 'Operators who recorded none of it approve or refuse.',
    notDone: 'Not done',
    more: 'Next page',
    back: 'Back to publishing',
  },
};

import type { OpenedDraw } from '../../../../shared/disclosure/public-draw.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

/** How the draws of experts are told. */
type DrawWords = {
  readonly title: string;
  readonly lead: string;
  readonly notTold: string;
  readonly months: string;
  readonly none: string;
  readonly noneInMonth: string;
  readonly columns: Readonly<Record<'committed' | 'draw' | 'result', string>>;
  readonly number: (entry: string) => string;
  /** Before the experts have met. */
  readonly isSealed: string;
  readonly isRetracted: (at: string) => string;
  readonly notHeld: string;
  readonly meets: (day: string) => string;
  readonly of: (drawn: number, eligible: number) => string;
  readonly places: (places: readonly number[]) => string;
  readonly reserves: (places: readonly number[]) => string;
  readonly facts: Readonly<
    Record<
      | 'committedAt'
      | 'seal'
      | 'chance'
      | 'category'
      | 'meetsOn'
      | 'numbers'
      | 'heldAt'
      | 'value'
      | 'drawn'
      | 'reserves',
      string
    >
  >;
  readonly round: (round: number) => string;
  readonly byReveal: string;
  readonly numbers: (opened: OpenedDraw) => string;
  readonly recheck: string;
  readonly recheckSteps: readonly string[];
  readonly recheckBy: string;
  readonly file: string;
  readonly cannot: string;
};

export function drawWords(lang: Lang): DrawWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, DrawWords>> = {
  zh: {
    title: '专家抽取',
    lead: '为检查、评审随机抽取专家：名单先封存，再由事先约定的公开随机数决定。任何人都可以复核，没有人能挑选。',
    notTold:
      '专家活动结束以前只公示封存时间、摘要和随机数来源；次日起公示类别、人数、随机数和抽中的名单序号。专家的姓名和编号、回避事由、当事人和用途不公示：没有法律、法规要求公布。',
    months: '封存月份',
    none: '公示库中还没有专家抽取。',
    noneInMonth: '这个月没有封存的抽取。',
    columns: { committed: '封存', draw: '抽取', result: '结果（名单序号）' },
    number: (entry) => `编号 ${entry}`,
    isSealed: '已封存，活动结束次日公示',
    isRetracted: (at) => `封存已于 ${at} 撤销，作废`,
    notHeld: '未抽取',
    meets: (day) => `${day} 活动`,
    of: (drawn, eligible) => `${eligible} 名中抽 ${drawn} 名`,
    places: (places) => `第 ${places.join('、')} 号`,
    reserves: (places) => `候补：第 ${places.join('、')} 号`,
    facts: {
      committedAt: '封存时间',
      seal: '封存摘要（SHA-256）',
      chance: '随机数来源',
      category: '专家类别',
      meetsOn: '活动日期',
      numbers: '人数',
      heldAt: '抽取时间',
      value: '随机数',
      drawn: '抽中（名单序号）',
      reserves: '候补（依次递补）',
    },
    round: (round) => `drand quicknet 第 ${round} 轮，封存时尚未产生`,
    byReveal: '双方各自承诺、事后揭示的随机数',
    numbers: ({ eligible, recused, drawn, reserves }) =>
      `名单 ${eligible} 名（另有 ${recused} 名自行回避），抽 ${drawn} 名，候补 ${reserves} 名`,
    recheck: '怎样复核',
    recheckSteps: [
      '封存时间早于随机数产生的时间，至少提前十分钟。',
      '随机数带有 drand 的签名，不能伪造，也不能挑选；双方揭示的，由双方各自对照自己的承诺。',
      '由封存摘要和随机数算出的次序，最前面的就是抽中的序号，其后是候补。',
    ],
    recheckBy: '把本次抽取的 JSON 存为文件，在本项目目录中运行：',
    file: '本次抽取（JSON）',
    cannot:
      '公示内容不能证明名单上是谁：名单和专家库的摘要都在封存之内，当事人可以向抽取机关申请查看记录，审计人员可以对照台账核验。',
  },
  en: {
    title: 'Draws of experts',
    lead: 'Experts for inspections and reviews are drawn by lot: the list is sealed first, then a public random number, agreed on beforehand, decides. Anybody can recheck it, and nobody can choose.',
    notTold:
      'Until the experts have met, only the time of sealing, the seal and the source of chance are told; from the day after, category, numbers, chance and the places of the list that came out. Names and codes of experts, why one stepped aside, the parties and the purpose are not: no law orders it.',
    months: 'Month of sealing',
    none: 'There are no draws in the register yet.',
    noneInMonth: 'Nothing was sealed in this month.',
    columns: { committed: 'Sealed', draw: 'Draw', result: 'Result (places of the list)' },
    number: (entry) => `No. ${entry}`,
    isSealed: 'Sealed; told from the day after the experts meet',
    isRetracted: (at) => `Taken back at ${at}; void`,
    notHeld: 'Not held',
    meets: (day) => `for ${day}`,
    of: (drawn, eligible) => `${drawn} of ${eligible}`,
    places: (places) => places.join(', '),
    reserves: (places) => `in reserve: ${places.join(', ')}`,
    facts: {
      committedAt: 'Sealed at',
      seal: 'Seal (SHA-256)',
      chance: 'Source of chance',
      category: 'Category of experts',
      meetsOn: 'Day of the meeting',
      numbers: 'How many',
      heldAt: 'Drawn at',
      value: 'Random value',
      drawn: 'Drawn (places of the list)',
      reserves: 'In reserve (in this order)',
    },
    round: (round) => `drand quicknet, round ${round}, which was still to come`,
    byReveal: 'Two parties’ secrets, committed to beforehand and revealed afterwards',
    numbers: ({ eligible, recused, drawn, reserves }) =>
      `${eligible} on the list (${recused} more stepped aside), ${drawn} drawn, ${reserves} in reserve`,
    recheck: 'How to recheck it',
    recheckSteps: [
      'It was sealed before the random value came to be, by ten minutes at least.',
      'drand has signed the random value, which can be neither forged nor chosen; secrets that two parties revealed are held by each against what it had committed to.',
      'Of the order that follows from seal and random value, the first are the places drawn, the next those in reserve.',
    ],
    recheckBy: 'Save this draw’s JSON as a file and run, in a copy of this project:',
    file: 'This draw (JSON)',
    cannot:
      'What is public can’t prove who is on the list: the digests of list and pool are within the seal. Parties may ask the drawing authority for the record, and an auditor rechecks it from the ledger.',
  },
};

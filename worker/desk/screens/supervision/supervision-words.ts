import type { Lang } from '../../../../shared/messages/lang.ts';

type SupervisionWords = {
  readonly title: string;
  readonly text: string;
  readonly newPlan: string;
  readonly noPlans: string;
  readonly experts: string;
  readonly columns: Readonly<
    Record<'plan' | 'period' | 'visits' | 'state' | 'stratum' | 'size' | 'perYear' | 'take', string>
  >;
  readonly toDraw: string;
  readonly drawnOn: (at: string) => string;
  readonly newText: string;
  readonly fields: Readonly<
    Record<
      | 'title'
      | 'from'
      | 'until'
      | 'service'
      | 'inspectors'
      | 'each'
      | 'recused'
      | 'at'
      | 'code'
      | 'first'
      | 'firstHash'
      | 'second'
      | 'secondHash',
      readonly [label: string, hint?: string]
    >
  >;
  readonly allServices: string;
  readonly offline: string;
  readonly goOn: string;
  readonly faults: string;
  readonly strata: string;
  readonly inspectors: string;
  readonly recused: string;
  readonly noneRecused: string;
  readonly inspectorsText: (names: string, each: number) => string;
  readonly chance: string;
  readonly round: (round: number, at: string) => string;
  readonly parties: (first: string, second: string) => string;
  readonly draw: string;
  readonly beacon: readonly [label: string, hint: string];
  readonly secret: (name: string) => string;
  readonly secretHint: string;
  readonly tooEarly: (at: string) => string;
  readonly visits: string;
  readonly noVisits: string;
  readonly someOf: (first: number, last: number, inAll: number) => string;
  readonly before: string;
  readonly after: string;
  readonly agency: string;
  readonly sheet: string;
  readonly record: string;
  readonly recheck: string;
  readonly print: string;
};

export const supervisionWords: Readonly<Record<Lang, SupervisionWords>> = {
  zh: {
    title: '双随机检查',
    text: '随机抽取检查对象，随机选派检查人员。按信用状况确定抽查频次；名单先封存，随机数后产生，任何人都可以复算。',
    newPlan: '拟定检查计划',
    noPlans: '还没有检查计划。',
    experts: '专家抽取',
    columns: {
      plan: '计划',
      period: '检查期间',
      visits: '抽查家数',
      state: '进度',
      stratum: '信用状况',
      size: '名单家数',
      perYear: '每年次数',
      take: '抽查家数',
    },
    toDraw: '名单已封存，待抽取',
    drawnOn: (at) => `${at} 已抽取`,
    newText: '名单和各类抽查家数由系统按台账当前情况和规定频次生成，下一步核对依据后录入即封存。',
    fields: {
      title: ['计划名称'],
      from: ['检查期间：自'],
      until: ['检查期间：至', '不超过一年；抽查家数按期间长短折算。'],
      service: ['服务类别', '只在提供此类服务的机构中抽取。'],
      inspectors: ['检查人员', '每行一名，填执法证号或者姓名。'],
      each: ['每次检查人数'],
      recused: [
        '检查人员回避',
        '没有的不填。每行一项：检查人员 机构统一社会信用代码 理由，以空格隔开；理由为近亲属关系、曾提供服务或者其他可能影响公正的情形。封存后不得增减。',
      ],
      at: [
        '随机数产生时间',
        '取此时公布的公开随机信标（drand quicknet），须在录入之后至少十分钟。',
      ],
      code: ['本机关统一社会信用代码', '录入在本机关名下。'],
      first: ['甲方名称'],
      firstHash: ['甲方承诺值', '由甲方用 lucheng draw secret 生成，数字自行保管，抽取时公开。'],
      second: ['乙方名称', '须为另一单位。'],
      secondHash: ['乙方承诺值'],
    },
    allServices: '全部',
    offline: '没有外部网络时：由两个单位各出一数',
    goOn: '生成名单',
    faults: '未能生成',
    strata: '各类抽查家数',
    inspectors: '检查人员',
    recused: '回避',
    noneRecused: '没有检查人员回避。',
    inspectorsText: (names, each) => `${names}；每次 ${each} 人，逐户随机选派`,
    chance: '随机数',
    round: (round, at) => `公开随机信标第 ${round} 轮，${at} 公布`,
    parties: (first, second) => `${first}、${second} 各出一数`,
    draw: '抽取',
    beacon: [
      '信标内容',
      '从任一公开地址取得，例如 https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/public/轮次 ，把全部内容粘贴在此。签名由系统核验。',
    ],
    secret: (name) => `${name} 公开的数`,
    secretHint: '六十四位十六进制数字；与封存的承诺值不符的，不予受理。',
    tooEarly: (at) => `随机数于 ${at} 公布，此后方可抽取。`,
    visits: '抽查结果',
    noVisits: '按频次计算，本期无须检查任何机构。',
    someOf: (first, last, inAll) => `第 ${first}–${last} 家，共 ${inAll} 家`,
    before: '上一页',
    after: '下一页',
    agency: '检查对象',
    sheet: '检查表',
    record: '抽查记录（JSON）',
    recheck: '复算：名单按代码排序，由封存内容和随机数得出种子，依次打乱后取各类前若干家。',
    print: '打印',
  },
  en: {
    title: 'Inspections by lot',
    text: 'Whom to inspect and who inspects are both drawn by lot. How often follows from how an agency stands; the list is committed to before chance is known, and anybody can reckon it again.',
    newPlan: 'Plan inspections',
    noPlans: 'No inspections are planned yet.',
    experts: 'Experts by lot',
    columns: {
      plan: 'Plan',
      period: 'Period',
      visits: 'Visits',
      state: 'State',
      stratum: 'Standing',
      size: 'On the list',
      perYear: 'Visits a year',
      take: 'Visited',
    },
    toDraw: 'Committed, to be drawn',
    drawnOn: (at) => `Drawn ${at}`,
    newText:
      'List and numbers are made of the ledger as it is and of the frequencies of the policy. You then check the basis; recording commits to it.',
    fields: {
      title: ['Name of the plan'],
      from: ['Visits from'],
      until: ['Visits until', 'A year at most; the numbers go by how long the period is.'],
      service: ['Service', 'Only agencies that offer it.'],
      inspectors: ['Inspectors', 'One a line, by certificate number or name.'],
      each: ['Inspectors for a visit'],
      recused: [
        'Inspectors who step aside',
        'Empty: nobody. One a line: inspector, code of the agency, ground, with spaces between; the ground is kinship, services-rendered or other-doubt. Nothing changes after the commitment.',
      ],
      at: [
        'Chance is known at',
        'By the public beacon (drand quicknet) of that time, ten minutes after recording at least.',
      ],
      code: ['The authority’s unified social credit code', 'It is recorded on its file.'],
      first: ['First party'],
      firstHash: [
        'First commitment',
        'Made by that party with “lucheng draw secret”, which keeps its number until the draw.',
      ],
      second: ['Second party', 'Another organisation.'],
      secondHash: ['Second commitment'],
    },
    allServices: 'All',
    offline: 'Without a network: a number of each of two parties',
    goOn: 'Make the list',
    faults: 'Not made',
    strata: 'How many of each standing',
    inspectors: 'Inspectors',
    recused: 'Step aside',
    noneRecused: 'No inspector steps aside.',
    inspectorsText: (names, each) => `${names}; ${each} for each visit, by lot`,
    chance: 'Chance',
    round: (round, at) => `Round ${round} of the public beacon, published ${at}`,
    parties: (first, second) => `A number each of ${first} and ${second}`,
    draw: 'Draw',
    beacon: [
      'What the beacon says',
      'From any public address, such as https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/public/ROUND; paste all of it. Its signature is checked.',
    ],
    secret: (name) => `Number of ${name}`,
    secretHint: 'Sixty-four hexadecimal digits; refused where it isn’t the one committed to.',
    tooEarly: (at) => `Chance is published ${at}; draw after that.`,
    visits: 'Visits',
    noVisits: 'By the frequencies, nobody is visited in this period.',
    someOf: (first, last, inAll) => `${first} to ${last} of ${inAll}`,
    before: 'Those before',
    after: 'Those after',
    agency: 'Agency',
    sheet: 'Sheet',
    record: 'Record (JSON)',
    recheck:
      'To reckon it again: codes in order, a seed of commitment and chance, shuffled; of each standing the first so many.',
    print: 'Print',
  },
};

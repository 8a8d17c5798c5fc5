import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Day } from '../../../../shared/time/instant.ts';

type Labelled = readonly [label: string, hint?: string];

type DrawWords = {
  readonly title: string;
  readonly text: string;
  readonly newDraw: string;
  readonly newText: string;
  readonly noDraws: string;
  readonly noExperts: string;
  readonly columns: Readonly<
    Record<
      | 'purpose'
      | 'category'
      | 'meetsOn'
      | 'state'
      | 'expert'
      | 'mayBeDrawn'
      | 'why'
      | 'place'
      | 'came',
      string
    >
  >;
  readonly toDraw: string;
  readonly heldOn: (at: string) => string;
  readonly meets: (day: string) => string;
  readonly fields: Readonly<
    Record<'category' | 'purpose' | 'meetsOn' | 'parties' | 'drawn' | 'reserves', Labelled>
  >;
  readonly categoryOf: (category: string, size: number) => string;
  readonly showExperts: string;
  readonly goOn: string;
  readonly faults: string;
  readonly poolOf: (category: string) => string;
  readonly poolText: (all: number, barred: number) => string;
  readonly stepsAside: (code: string) => string;
  readonly may: string;
  readonly recused: (ground: string) => string;
  readonly employed: (code: string, from: Day, until: Day | undefined) => string;
  readonly committed: string;
  readonly facts: Readonly<
    Record<
      'committedAt' | 'parties' | 'numbers' | 'chance' | 'known' | 'listHash' | 'poolHash',
      string
    >
  >;
  readonly numbers: (eligible: number, drawn: number, reserves: number) => string;
  readonly aside: string;
  readonly noneAside: string;
  readonly otherPool: string;
  readonly result: string;
  readonly drawn: (place: number) => string;
  readonly reserve: (place: number) => string;
  readonly stepIn: string;
  readonly movedUp: string;
  readonly vacant: (places: number) => string;
  readonly declines: string;
  readonly putOnRecord: string;
  readonly recheckTitle: string;
  readonly recheck: string;
  readonly openRecord: string;
  readonly record: string;
  readonly signatures: readonly string[];
};

export const drawWords: Readonly<Record<Lang, DrawWords>> = {
  zh: {
    title: '专家抽取',
    text: '从专家库中随机抽取专家。名单先封存，随机数后产生，任何人都可以复算；候补专家按次序递补。',
    newDraw: '抽取专家',
    newText: '先填明抽取事由，系统据此列出该类别的专家和应当回避的情形。',
    noDraws: '还没有抽取过专家。',
    noExperts: '专家库中还没有专家，须先办理专家入库。',
    columns: {
      purpose: '事由',
      category: '专家类别',
      meetsOn: '活动日期',
      state: '进度',
      expert: '专家编号',
      mayBeDrawn: '能否抽取',
      why: '不参加抽取的原因',
      place: '次序',
      came: '不能参加或者递补；到场（手写）',
    },
    toDraw: '名单已封存，待抽取',
    heldOn: (at) => `${at} 已抽取`,
    meets: (day) => `${day} 活动`,
    fields: {
      category: ['专家类别'],
      purpose: ['事由', '例如对某机构监测数据质量的检查。'],
      meetsOn: ['活动日期', '专家到场之日；抽取须在当日或者临近活动时进行。'],
      parties: ['当事人统一社会信用代码', '每行一个；在这些单位任职或者近年离职的专家自动回避。'],
      drawn: ['抽取人数'],
      reserves: ['候补人数'],
    },
    categoryOf: (category, size) => `${category}（${size} 人）`,
    showExperts: '查看专家和回避情形',
    goOn: '生成名单',
    faults: '未能生成',
    poolOf: (category) => `专家库：${category}`,
    poolText: (all, barred) =>
      `本类别 ${all} 人，其中因任职回避 ${barred} 人。专家须回避的，在此选定理由；封存后不得增减。`,
    stepsAside: (code) => `${code} 能否抽取`,
    may: '可以抽取',
    recused: (ground) => `回避：${ground}`,
    employed: (code, from, until) =>
      `回避：在当事人 ${code} 任职，${from} 至${until === undefined ? '今' : ` ${until}`}`,
    committed: '封存内容',
    facts: {
      committedAt: '封存时间和编号',
      parties: '当事人',
      numbers: '人数',
      chance: '随机数来源',
      known: '随机数',
      listHash: '名单摘要（SHA-256）',
      poolHash: '专家库摘要（SHA-256）',
    },
    numbers: (eligible, drawn, reserves) =>
      `名单 ${eligible} 人，抽取 ${drawn} 人，候补 ${reserves} 人`,
    aside: '回避的专家',
    noneAside: '没有专家回避。',
    otherPool:
      '专家库在名单生成之后、封存之前有变动，封存的名单不能使用。请撤销这条封存记录，重新抽取；记录仍留在台账中。',
    result: '抽取结果',
    drawn: (place) => `抽中 ${place}`,
    reserve: (place) => `候补 ${place}`,
    stepIn:
      '抽中的专家不能参加或者须回避的，由候补专家依上列次序递补，不另行抽取；须在活动日期届满前录入，到场情况在打印件上注明并签名。',
    movedUp: '递补，参加',
    vacant: (places) =>
      `候补专家已经用尽，缺 ${places} 人：请撤销本次抽取后重新抽取，或者依规定减少人数。`,
    declines: '不能参加的专家',
    putOnRecord: '录入',
    recheckTitle: '怎样复核',
    recheck:
      '录入时台账已核验随机数、名单和次序。任何人可用 lucheng draw check 复核记录文件：信标的签名成立，或者双方所出之数与承诺值相符；种子为封存摘要和随机数的摘要，封存摘要与公示的一致；名单按编号排序后由种子打乱，前若干名抽中，其后依次候补。',
    openRecord: '当事人可查的记录（JSON，不含专家库资料；不对外公布，公示的内容不含人员）',
    record: '完整记录（JSON，含专家库资料，供内部审核）',
    signatures: ['抽取人（签名）', '监督人（签名）', '日期'],
  },
  en: {
    title: 'Experts by lot',
    text: 'Experts are drawn from the pool by lot. The list is committed to before chance is known, and anybody can reckon it again; reserves step in by their order.',
    newDraw: 'Draw experts',
    newText:
      'First say what for: the experts of the category follow from it, and which of them are in conflict.',
    noDraws: 'No experts were drawn yet.',
    noExperts: 'There are no experts in the pool: they have to be entered first.',
    columns: {
      purpose: 'What for',
      category: 'Category',
      meetsOn: 'They meet on',
      state: 'State',
      expert: 'Expert',
      mayBeDrawn: 'May be drawn',
      why: 'Why not drawn',
      place: 'Place',
      came: 'Doesn’t come, or moved up; came (by hand)',
    },
    toDraw: 'Committed, to be drawn',
    heldOn: (at) => `Drawn ${at}`,
    meets: (day) => `They meet on ${day}`,
    fields: {
      category: ['Category'],
      purpose: ['What for', 'Such as a check of an agency’s monitoring data.'],
      meetsOn: ['Experts meet on', 'The draw is on that day or shortly before.'],
      parties: [
        'Unified social credit codes of the parties',
        'One a line; experts who work for them, or did so lately, are left out.',
      ],
      drawn: ['How many are drawn'],
      reserves: ['How many reserves'],
    },
    categoryOf: (category, size) => `${category} (${size})`,
    showExperts: 'Show experts and conflicts',
    goOn: 'Make the list',
    faults: 'Not made',
    poolOf: (category) => `Pool: ${category}`,
    poolText: (all, barred) =>
      `${all} of this category, ${barred} of them left out for an employment. Where an expert steps aside, choose the ground here; nothing changes after the commitment.`,
    stepsAside: (code) => `Whether ${code} may be drawn`,
    may: 'May be drawn',
    recused: (ground) => `Steps aside: ${ground}`,
    employed: (code, from, until) =>
      `In conflict: works for the party ${code}, ${from} to ${until ?? 'now'}`,
    committed: 'What was committed to',
    facts: {
      committedAt: 'When, and entry',
      parties: 'Parties',
      numbers: 'Numbers',
      chance: 'Chance',
      known: 'Random value',
      listHash: 'Digest of the list (SHA-256)',
      poolHash: 'Digest of the pool (SHA-256)',
    },
    numbers: (eligible, drawn, reserves) =>
      `${eligible} on the list, ${drawn} drawn, ${reserves} in reserve`,
    aside: 'Experts left out',
    noneAside: 'No expert is left out.',
    otherPool:
      'The pool changed after the list was made and before it was recorded: this commitment can’t be drawn from. Retract it and begin anew; it stays on record.',
    result: 'Result',
    drawn: (place) => `Drawn ${place}`,
    reserve: (place) => `Reserve ${place}`,
    stepIn:
      'Where an expert can’t come or is in conflict, the reserves step in by this order, and nothing is drawn again. It goes on record by the end of the day of the meeting; who came is written on the print and signed.',
    movedUp: 'Moved up, comes',
    vacant: (places) =>
      `No reserve is left, ${places} short: retract this draw and draw again, or meet with fewer where the rules allow it.`,
    declines: 'Who doesn’t come',
    putOnRecord: 'Put on record',
    recheckTitle: 'How to recheck it',
    recheck:
      'The ledger checked random value, list and order when it was recorded. Anybody checks the file with “lucheng draw check”: the beacon’s signature holds, or both numbers are those committed to; the seed is the digest of seal and random value, and the seal is the one that the register tells; the list in order of codes is shuffled by it; the first are drawn, the next are the reserves.',
    openRecord:
      'Record for the parties (JSON, without the pool; not for the public, who see no person)',
    record: 'Whole record (JSON, with the pool, for auditing)',
    signatures: ['Drawn by', 'Witness', 'Day'],
  },
};

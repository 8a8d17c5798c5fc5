import { en } from '../../../../shared/messages/en.ts';
import { zh } from '../../../../shared/messages/zh.ts';
import type { Said } from '../field.ts';

/**
 * The words for what can be chosen in a field, by its kind and name where one name says two things, or by its name; a value without
 * words stands for itself.
 */
export function choiceWords(path: string, value: string, kind = ''): Said {
  const field = /(\w+)(?:\[\d*\])?$/.exec(path)?.[1] ?? '';
  const said = [`${kind}:${field}`, field]
    .filter((key) => Object.hasOwn(words, key))
    .map((key) => words[key]?.[value])
    .find((one) => one !== undefined);
  return said ?? { zh: value, en: value };
}

type Choices = Readonly<Record<string, Said>>;

/** Words that the public reads too. */
function shared(key: 'service' | 'subjectKind' | 'banField' | 'basisLevel' | 'measureItem') {
  return both(zh[key], en[key]);
}

function both(
  zhWords: Readonly<Record<string, string>>,
  enWords: Readonly<Record<string, string>>,
): Choices {
  return Object.fromEntries(
    Object.entries(zhWords).map(([value, text]) => [
      value,
      { zh: text, en: enWords[value] ?? value },
    ]),
  );
}

const say = (zhText: string, enText: string): Said => ({ zh: zhText, en: enText });

const services = shared('service');

const words: Readonly<Record<string, Choices>> = {
  service: services,
  services,
  scope: services,
  subjectKind: shared('subjectKind'),
  field: shared('banField'),
  level: shared('basisLevel'),
  item: shared('measureItem'),
  types: both(zh.penaltyType, en.penaltyType),
  sort: both(zh.filingSort, en.filingSort),
  list: both(zh.listOfOthers, en.listOfOthers),
  kind: {
    until: say('有期限', 'Until a day'),
    'until-lifted': say('至决定解除为止', 'Until it is lifted'),
    'for-life': say('终身', 'For life'),
  },
  offence: {
    first: say('第一次', 'First'),
    second: say('第二次', 'Second'),
    third: say('第三次以上', 'Third or later'),
    'data-fraud-or-crime': say('弄虚作假或者构成犯罪', 'Data fraud or a crime'),
  },
  severity: {
    minor: say('轻微', 'Minor'),
    general: say('一般', 'General'),
    serious: say('严重', 'Serious'),
  },
  'draw-declined:reason': {
    declined: say('本人谢绝', 'Declined'),
    'in-conflict': say('须回避', 'In conflict'),
    'no-answer': say('未能联系上', 'Gave no answer'),
  },
  procedure: { simple: say('简易程序', 'Simple'), ordinary: say('普通程序', 'Ordinary') },
  position: {
    'legal-representative': say('法定代表人', 'Legal representative'),
    'person-in-charge': say('负责人', 'Person in charge'),
    'project-leader': say('项目负责人', 'Project leader'),
    participant: say('参与人员', 'Participant'),
  },
  method: {
    'statistical-survey': say('统计调查', 'Statistical survey'),
    'supervisory-inspection': say('监督检查', 'Supervisory inspection'),
    'proficiency-test': say('能力验证', 'Proficiency test'),
    comparison: say('比对', 'Comparison'),
    'complaint-handling': say('投诉处理', 'Handling of a complaint'),
    'annual-review': say('年度审查', 'Annual review'),
    'accreditation-check': say('认证认可检查', 'Check of an accreditation'),
    'evaluation-system': say('评价体系', 'Evaluation system'),
    'record-review': say('档案审查', 'Review of records'),
  },
  followUp: {
    warning: say('警示', 'Warning'),
    correct: say('责令改正', 'Order to correct'),
    rectify: say('责令整改', 'Order to rectify'),
    restrict: say('拟限制活动，另作决定', 'To be restricted, by a decision of its own'),
    punish: say('拟予处罚，另作决定', 'To be punished, by a decision of its own'),
    none: say('无需处理', 'Nothing follows'),
  },
  party: {
    client: say('委托人', 'Client'),
    regulator: say('主管部门', 'Regulator'),
    association: say('行业自治组织', 'Association'),
    expert: say('专家', 'Expert'),
  },
  form: {
    review: say('行政复议', 'Administrative review'),
    suit: say('行政诉讼', 'Suit'),
    merger: say('合并', 'Merger'),
    division: say('分立', 'Division'),
    finding: say('经认定承继', 'By a finding'),
  },
  result: {
    upheld: say('成立', 'Upheld'),
    rejected: say('不成立', 'Rejected'),
    granted: say('准予修复', 'Granted'),
    refused: say('不予修复', 'Refused'),
    varied: say('变更', 'Varied'),
    annulled: say('撤销', 'Annulled'),
    unlawful: say('确认违法', 'Found unlawful'),
    void: say('确认无效', 'Found void'),
  },
  'ruling:result': { upheld: say('维持', 'Upheld') },
  effect: {
    annulled: say('自始撤销', 'Annulled, as if it never was'),
    ended: say('自本记录起终止', 'Ended from this entry on'),
  },
  ground: {
    kinship: say('近亲属关系', 'Kinship'),
    'services-rendered': say('曾提供服务', 'Services rendered'),
    'other-doubt': say('其他可能影响公正的情形', 'Another doubt'),
  },
  source: {
    'drand-quicknet': say('公开随机信标（drand quicknet）', 'Public beacon (drand quicknet)'),
    'commit-reveal': say('双方各出一数', 'A secret of each of two parties'),
  },
  stratum: {
    blacklisted: say('黑名单', 'Blacklisted'),
    banned: say('市场禁入', 'Banned'),
    rectifying: say('限期整改', 'Rectifying'),
    supervised: say('重点监管', 'Supervised'),
    'grade-d': say('信用 D', 'Grade D'),
    'grade-c': say('信用 C', 'Grade C'),
    'not-graded': say('暂未评级', 'Not yet graded'),
    'grade-b': say('信用 B', 'Grade B'),
    'grade-a': say('信用 A', 'Grade A'),
  },
  round: { 1: say('第一次', 'First'), 2: say('第二次', 'Second') },
};

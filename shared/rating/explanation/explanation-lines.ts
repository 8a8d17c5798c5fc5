import { itemOfAct } from '../../jurisdiction/item-of-act.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { FactOnFile } from '../../kinds/form/fact.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';
import type { Level } from '../../kinds/form/level.ts';
import { dayOf } from '../../time/shanghai.ts';
import type { GradeState, PartyScore, Reason } from '../standing.ts';
import type { Explanation, ExplanationLang, FrozenStep } from './explanation.ts';

type Steps = Omit<Explanation, 'lines'>;

/**
 * The steps in words: first the reasons for the level, then the sum, each line a step that can be checked with a
 * pencil.
 */
export function explanationLines(
  steps: Steps,
  jurisdiction: Pick<Jurisdiction, 'regulation' | 'articles'>,
  lang: ExplanationLang,
  book: KindBook,
): readonly string[] {
  const say = speech[lang];
  return [
    say.level(steps.level),
    ...steps.reasons.map((reason) => say.reason(reason)),
    ...steps.suspended.map((reason) => say.suspended(reason)),
    ...steps.facts.map((fact) => factLine(fact, lang, book)),
    ...(steps.cycle ? [say.cycle(steps.cycle)] : []),
    ...steps.steps.map(({ entry, act, decided, points, documentNumber }) =>
      say.point(
        entry,
        itemOfAct(jurisdiction, act)?.[lang] ?? act,
        decided,
        points,
        documentNumber,
      ),
    ),
    ...steps.frozen.map((step) => say.frozen(step)),
    say.points(steps.points),
    ...gradeLines(steps, lang),
    ...steps.possible.map(({ what, decidedBy, under }) =>
      say.possible(what[lang], decidedBy[lang], under[lang]),
    ),
  ];
}

function factLine(fact: FactOnFile, lang: ExplanationLang, { kindOf }: KindBook): string {
  const { kind, entries, inheritedFrom = '' } = fact;
  const say = speech[lang];
  if (kind === 'legal-person-listed') return say.legalPersonListed(inheritedFrom, entries);
  const title = kindOf(kind)?.title[lang] ?? say.derived[kind] ?? kind;
  return say.fact(title, fact);
}

function gradeLines(
  { grade, points, pointCost, ratings, cuts }: Steps,
  lang: ExplanationLang,
): readonly string[] {
  const say = speech[lang];
  if (grade.kind === 'not-yet-graded') return [say.notGraded[grade.because]];
  if (grade.grade === 'E') return [say.blacklisted];
  const { total, parts, evaluation = [] } = grade.score;
  const [compliance = 0] = parts.map(({ score }) => score);
  return [
    say.compliance(points, pointCost.value, compliance),
    ...ratings.map(({ entry, party, score }) => say.rating(entry, say.party[party], score)),
    ...evaluation.map(({ party, score, weight, ratings: count }) =>
      say.mean(say.party[party], count, score, percent(weight)),
    ),
    say.total(parts.map(({ score, weight }) => `${score} × ${percent(weight)}`).join(' + '), total),
    say.grade(total, cuts.value, points, grade.grade),
  ];
}

function percent(weight: number): string {
  return `${Math.round(weight * 10_000) / 100}%`;
}

type Cuts = Explanation['cuts']['value'];

type Speech = {
  readonly level: (level: Level) => string;
  readonly reason: (reason: Reason) => string;
  readonly suspended: (reason: Reason) => string;
  readonly point: (
    entry: string,
    act: string,
    decided: number,
    adds: number,
    document: string,
  ) => string;
  readonly legalPersonListed: (code: string, entries: readonly string[]) => string;
  readonly fact: (title: string, fact: FactOnFile) => string;
  /** Words for facts that have no kind of entry of their own. */
  readonly derived: Readonly<Record<string, string>>;
  readonly cycle: (cycle: NonNullable<Explanation['cycle']>) => string;
  readonly frozen: (step: FrozenStep) => string;
  readonly points: (total: number) => string;
  readonly compliance: (points: number, cost: number, score: number) => string;
  readonly rating: (entry: string, party: string, score: number) => string;
  readonly mean: (party: string, ratings: number, score: number, weight: string) => string;
  readonly total: (sum: string, total: number) => string;
  readonly grade: (total: number, cuts: Cuts, points: number, grade: string) => string;
  readonly blacklisted: string;
  readonly notGraded: Readonly<
    Record<Extract<GradeState, { kind: 'not-yet-graded' }>['because'], string>
  >;
  readonly party: Readonly<Record<PartyScore['party'], string>>;
  readonly possible: (what: string, decidedBy: string, under: string) => string;
};

const levelZh: Readonly<Record<Level, string>> = {
  blacklisted: '黑名单',
  banned: '市场禁入',
  rectifying: '限期整改',
  supervised: '重点监管',
  normal: '无生效的决定',
};

const zh: Speech = {
  level: (level) => `状态：${levelZh[level]}`,
  reason: ({ level, entries, basis, from, until, inheritedFrom }) =>
    `${levelZh[level]}${inheritedFrom ? `（对 ${inheritedFrom} 作出，及于本主体）` : ''}：${basis.authority}${basis.documentNumber}，${basis.law}${basis.article}，${dayOf(from)} 起${until ? `至 ${dayOf(until)} 前` : ''}，记录 ${entries.join('、')}`,
  suspended: ({ level, entries }) =>
    `${levelZh[level]}已停止执行，不计入状态，记录 ${entries.join('、')}`,
  point: (entry, act, decided, adds, document) =>
    `记录 ${entry}（${document}，${act}）记 ${decided} 分，同案择高，计入 ${adds} 分`,
  legalPersonListed: (code, entries) =>
    `所属法人 ${code} 已列入黑名单，不作为本分支机构的状态，记录 ${entries.join('、')}`,
  fact: (title, { summary, from, until, entries }) =>
    `另有${title}，不直接决定状态和等级：${summary ? `${summary}，` : ''}${dayOf(from)} 起${until ? `至 ${dayOf(until)} 前` : ''}，记录 ${entries.join('、')}`,
  derived: { correction: '更正' },
  cycle: ({ from, until, isSuspended }) => {
    const end = until === undefined ? '' : dayOf(until);
    if (isSuspended)
      return `记分周期：${dayOf(from)} 起，列入黑名单期间中止${end && `，${end} 起重新起算`}`;
    return `记分周期：${dayOf(from)} 起至 ${end} 前`;
  },
  frozen: ({ entry, points, agency, engagement, repudiation }) =>
    `记录 ${entry} 的 ${points} 分冻结，不计入：本人否认参与 ${agency} 的 ${engagement}（记录 ${repudiation}），待认定`,
  points: (total) => `本周期累计 ${total} 分`,
  compliance: (points, cost, score) =>
    `守法合规：100 − ${cost} × ${points} = ${100 - cost * points}，不低于 0，得 ${score}`,
  rating: (entry, party, score) => `评价 ${entry}（${party}）：${score}`,
  mean: (party, ratings, score, weight) =>
    `${party} ${ratings} 次评价平均 ${score}，权重 ${weight}`,
  total: (sum, total) => `总分：${sum} = ${total}`,
  grade: (total, { A, B, C }, points, grade) =>
    `等级：A ≥ ${A} 且 0 分，B ≥ ${B}，C ≥ ${C}，其余 D；${total} 分、记分 ${points}，为 ${grade}`,
  blacklisted: '等级：在黑名单期间为 E',
  notGraded: {
    'not-registered': '暂未评级：未登记',
    'first-year': '暂未评级：登记未满一年',
    'too-few-engagements': '暂未评级：确认过已完成委托的无关联委托人不足',
    'being-checked': '暂未评级：记录正在核对',
  },
  party: { client: '委托人', regulator: '主管部门', expert: '专家', association: '行业协会' },
  possible: (what, decidedBy, under) => `可由${decidedBy}依据${under}决定：${what}（尚未生效）`,
};

const en: Speech = {
  level: (level) => `Level: ${level}`,
  reason: ({ level, entries, basis, from, until, inheritedFrom }) =>
    `${level}${inheritedFrom ? ` (decided about ${inheritedFrom}, reaches this subject)` : ''}: ${basis.authority} ${basis.documentNumber}, ${basis.law} ${basis.article}, from ${dayOf(from)}${until ? ` to before ${dayOf(until)}` : ''}, entries ${entries.join(', ')}`,
  suspended: ({ level, entries }) =>
    `${level} is stayed and without effect, entries ${entries.join(', ')}`,
  point: (entry, act, decided, adds, document) =>
    `Entry ${entry} (${document}, ${act}): ${decided} points; a case counts at its highest item, so ${adds} are added`,
  legalPersonListed: (code, entries) =>
    `The legal person ${code} is blacklisted, which is no level of this branch's, entries ${entries.join(', ')}`,
  fact: (title, { summary, from, until, entries }) =>
    `Also on record, and deciding neither level nor grade by itself: ${title}${summary ? `, ${summary}` : ''}, from ${dayOf(from)}${until ? ` to before ${dayOf(until)}` : ''}, entries ${entries.join(', ')}`,
  derived: { correction: 'Correction' },
  cycle: ({ from, until, isSuspended }) => {
    const end = until === undefined ? '' : dayOf(until);
    if (isSuspended) {
      return `Cycle: from ${dayOf(from)}, suspended while blacklisted${end && `, anew from ${end}`}`;
    }
    return `Cycle: from ${dayOf(from)} to before ${end}`;
  },
  frozen: ({ entry, points, agency, engagement, repudiation }) =>
    `Entry ${entry}: ${points} points are frozen and don't count; the person denies having taken part in ${engagement} of ${agency} (entry ${repudiation}), to be decided`,
  points: (total) => `Points in this cycle: ${total}`,
  compliance: (points, cost, score) =>
    `Compliance: 100 − ${cost} × ${points} = ${100 - cost * points}, at least 0: ${score}`,
  rating: (entry, party, score) => `Evaluation ${entry} (${party}): ${score}`,
  mean: (party, ratings, score, weight) =>
    `${party}: mean of ${ratings} ratings ${score}, weight ${weight}`,
  total: (sum, total) => `Total: ${sum} = ${total}`,
  grade: (total, { A, B, C }, points, grade) =>
    `Grade: A from ${A} with no points, B from ${B}, C from ${C}, else D; ${total} with ${points} points is ${grade}`,
  blacklisted: 'Grade: E while blacklisted',
  notGraded: {
    'not-registered': 'Not yet graded: not registered',
    'first-year': 'Not yet graded: registered for less than a year',
    'too-few-engagements':
      'Not yet graded: too few unrelated clients have confirmed a completed engagement',
    'being-checked': 'Not yet graded: the record is being checked',
  },
  party: { client: 'client', regulator: 'regulator', expert: 'expert', association: 'association' },
  possible: (what, decidedBy, under) =>
    `May be decided by ${decidedBy} under ${under}: ${what} (not in force)`,
};

const speech: Readonly<Record<ExplanationLang, Speech>> = { zh, en };

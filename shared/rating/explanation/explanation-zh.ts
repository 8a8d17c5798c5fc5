import type { Level } from '../../kinds/form/level.ts';
import { dayOf } from '../../time/shanghai.ts';
import type { Speech } from './explanation-speech.ts';

const levelZh: Readonly<Record<Level, string>> = {
  blacklisted: '黑名单',
  banned: '市场禁入',
  rectifying: '限期整改',
  supervised: '重点监管',
  normal: '无生效的决定',
};

export const explanationZh: Speech = {
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

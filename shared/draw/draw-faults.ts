import type { Fault } from '../ledger/fault.ts';

export const otherJurisdiction: Fault = {
  field: 'jurisdiction',
  rule: 'draw.jurisdiction',
  zh: '没有此行政区划的规则，不能核验',
  en: 'The rules of this jurisdiction are not known here',
};

export const heldBeforeCommitment: Fault = {
  field: 'heldAt',
  rule: 'draw.held-before-commitment',
  zh: '抽取早于名单封存',
  en: 'The draw was held before its list was committed to',
};

export const otherChance: Fault = {
  field: 'opened.held.randomness',
  rule: 'draw.other-randomness',
  zh: '随机数来源与封存时不符',
  en: 'This is not the source of chance that was committed to',
};

export const forgedBeacon: Fault = {
  field: 'held.randomness.beacon',
  rule: 'draw.beacon-forged',
  zh: '随机数的签名不成立',
  en: 'drand did not sign this random value',
};

export const otherOrder: Fault = {
  field: 'held.drawn',
  rule: 'draw.other-order',
  zh: '由封存的名单和随机数得不出此抽取结果或者候补次序',
  en: 'The committed list and the random value give other experts, or another order',
};

export const poolChanged: Fault = {
  field: 'pool',
  rule: 'draw.pool-changed',
  zh: '专家库资料与封存时的摘要不符',
  en: 'This is not the pool that was committed to',
};

export const poolRepeats: Fault = {
  field: 'pool',
  rule: 'draw.pool-repeats',
  zh: '专家库资料中有重复的专家',
  en: 'An expert is in the pool more than once',
};

export function notEligible(codes: readonly string[]): Fault {
  return {
    field: 'held.list',
    rule: 'draw.not-eligible',
    zh: `名单中有不符合条件或者应当回避的专家：${codes.join('、')}`,
    en: `On the list, but not eligible or in conflict: ${codes.join(', ')}`,
  };
}

export function leftOut(codes: readonly string[]): Fault {
  return {
    field: 'held.list',
    rule: 'draw.left-out',
    zh: `名单遗漏了符合条件的专家：${codes.join('、')}`,
    en: `Eligible, but left off the list: ${codes.join(', ')}`,
  };
}

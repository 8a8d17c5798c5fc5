import type { PenaltyBody } from '../kinds/supervision/supervision-forms.ts';
import { foldText } from '../text/fold.ts';

type PenaltyType = PenaltyBody['types'][number];

/**
 * Penalty types (Administrative Penalty Law art. 9) in the words of official tables; the first word is used for
 * export.
 */
const wordsOfType: Readonly<Record<PenaltyType, readonly [string, ...string[]]>> = {
  warning: ['警告'],
  criticism: ['通报批评'],
  fine: ['罚款'],
  confiscation: ['没收违法所得、没收非法财物', '没收'],
  'suspension-of-business': ['责令停产停业', '停产停业', '停业', '责令停产'],
  closure: ['责令关闭', '关闭'],
  'suspension-of-licence': ['暂扣许可证件', '暂扣'],
  downgrade: ['降低资质等级', '降低资质'],
  revocation: ['吊销许可证件', '吊销', '撤销资质'],
  restriction: ['限制开展生产经营活动、限制从业', '限制从业', '限制开展', '禁止从业'],
  detention: ['行政拘留', '拘留'],
};

const types = Object.keys(wordsOfType) as PenaltyType[];

/** The penalty types that a cell names, and the rest of its text. */
export function penaltyTypesIn(text: string): {
  readonly types: readonly PenaltyType[];
  readonly unknown: readonly string[];
} {
  const parts = text.split(/[;；,，、|/+＋\s]+/).filter((part) => part !== '');
  const found = parts.map((part) => ({ part, type: typeOf(foldText(part)) }));
  return {
    types: types.filter((type) => found.some((one) => one.type === type)),
    unknown: found.filter(({ type }) => type === undefined).map(({ part }) => part),
  };
}

export function penaltyTypeWords(named: readonly PenaltyType[]): string {
  return named.map((type) => wordsOfType[type][0]).join('；');
}

function typeOf(folded: string): PenaltyType | undefined {
  return types.find((type) => wordsOfType[type].some((word) => folded.includes(foldText(word))));
}

import type { ReadBlock } from './read-block.ts';
import { type RoleLabel, roleLabelAtEnd } from './role-label.ts';

export type ReadText = Pick<ReadBlock, 'folded' | 'names'>;

/** Where one comes to, going back from a name over what may stand between it and its label. */
export type Peeled = {
  /** `label`: to one. `start`: to the block's beginning. `stop`: to something else, which parts the two. */
  readonly end: RoleLabel | 'start' | 'stop';
  /** Over other names, with which ours is in a list. */
  readonly hasName: boolean;
};

/** Goes back from `from`. Other names are of one list with ours, but only once something has parted the two. */
export function peelBack(block: ReadText, from: number, isLineAbove: boolean): Peeled {
  const least = Math.max(0, from - furthestUnits);
  let hasName = false;
  for (let end = from; end > least; ) {
    const text = block.folded.text.slice(least, end);
    const label = roleLabelAtEnd(text);
    if (label !== undefined) return { end: label, hasName };
    const name = isLineAbove || end < from ? nameAtEnd(block, end, text) : undefined;
    if (name?.label !== undefined) return { end: name.label, hasName: true };
    const length = name?.length ?? glue.exec(text)?.[0].length;
    if (length === undefined) return { end: 'stop', hasName };
    hasName ||= name !== undefined;
    end -= length;
  }
  return { end: least === 0 ? 'start' : 'stop', hasName };
}

const furthestUnits = 120;

type NameAtEnd = { readonly length: number; readonly label?: RoleLabel | undefined };

function nameAtEnd({ names }: ReadText, end: number, text: string): NameAtEnd | undefined {
  const name = names.find(({ wholeEnd }) => wholeEnd === end);
  if (name !== undefined) return { length: end - name.start };
  const [stranger] = strangerAtEnd.exec(text) ?? [];
  return stranger === undefined ? undefined : { length: stranger.length, label: labelIn(stranger) };
}

/** 「中标候选人为某某有限公司、X」: no punctuation parts the label from the name that nobody registered. */
function labelIn(stranger: string): RoleLabel | undefined {
  const [, before] = /^(.{2,24}?)[为是系].{4,}$/u.exec(stranger) ?? [];
  return before === undefined ? undefined : roleLabelAtEnd(before);
}

const strangerAtEnd =
  /[\p{L}\d()·]{4,40}(?:公司|集团|厂|院|所|站|社|局|中心|大学|医院|学校|委员会|协会|政府|合伙\))$/u;

/** One piece that may stand between a label and a name: punctuation but no full stop, remarks, a number in a list … */
const glue = new RegExp(
  [
    '\\((?:[^()]{1,30})\\)',
    '[^\\p{L}\\d()。!?]+',
    '[()]',
    '(?:第[一二三四五六七八九十\\d]{1,3}[名位家]?|\\d{1,2}|[一二三四五六七八九十]{1,2})',
    '(?:单位|机构|公司|企业)?(?:名称|全称)',
    '(?:统一)?社?会?信用代码',
    '为|是|系|即|和|与|及|由|分别|依次|其中|推荐|确定',
  ]
    .map((piece) => `(?:${piece})$`)
    .join('|'),
  'u',
);

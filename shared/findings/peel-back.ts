import { wholeEndOf, withEdge } from './in-order.ts';
import type { NameMention } from './mention.ts';
import type { ReadBlock } from './read-block.ts';
import { type RoleLabel, roleLabelAtEnd } from './role-label.ts';

/** A block, as far as roles are read from it. */
export type ReadText = Pick<ReadBlock, 'folded'> & { readonly names: readonly ReadName[] };

/** A name at [start, end) of a block's folded text, as far as roles are read from it. */
export type ReadName = Pick<NameMention, 'block' | 'start' | 'end' | 'wholeEnd'>;

/** The result of going back from a name over what may stand between it and its label. */
export type Peeled = {
  /**
   * Where the way back ended: at a `label`, at the `start` of the block, or at other text, which separates the two
   * (`stop`).
   */
  readonly end: RoleLabel | 'start' | 'stop';
  /** Met on the way: a part in a consortium, while nothing says what the consortium is. */
  readonly part?: RoleLabel | undefined;
  /** Whether the way back went over other names, with which this name forms a list. */
  readonly hasName: boolean;
};

/** Goes back from `from`. Another name belongs to the same list only if a separator stands in between. */
export function peelBack(block: ReadText, from: number, isLineAbove: boolean): Peeled {
  const least = Math.max(0, from - furthestUnits);
  let hasName = false;
  let part: RoleLabel | undefined;
  for (let end = from; end > least; ) {
    const piece = isLineAbove || end < from ? pieceAtEnd(block, end) : readPiece(block, end, false);
    if (piece === undefined) return { end: part ?? 'stop', hasName };
    hasName ||= piece.isName;
    if (piece.label?.isOfPart === false) return { end: piece.label, hasName };
    part ??= piece.label;
    end -= piece.length;
  }
  return least === 0 ? { end: 'start', part, hasName } : { end: part ?? 'stop', hasName };
}

/** Enough for a list of some dozen names. */
const furthestUnits = 400;
const longestPiece = 64;

type Piece = {
  readonly length: number;
  readonly isName: boolean;
  readonly label?: RoleLabel | undefined;
};

/** In a list, the way back goes over the names before: each piece is read only once. */
const known = new WeakMap<ReadText, Map<number, Piece | undefined>>();

/** The piece that ends at `end`; its length doesn't depend on where the way back began. */
function pieceAtEnd(block: ReadText, end: number): Piece | undefined {
  const pieces = known.get(block) ?? new Map<number, Piece | undefined>();
  known.set(block, pieces);
  if (!pieces.has(end)) pieces.set(end, readPiece(block, end, true));
  return pieces.get(end);
}

function readPiece(
  { folded, names }: ReadText,
  end: number,
  mayBeName: boolean,
): Piece | undefined {
  const text = folded.text.slice(Math.max(0, end - longestPiece), end);
  const label = roleLabelAtEnd(text);
  if (label !== undefined) return { length: label.length, isName: false, label };
  const name = mayBeName ? withEdge(names, wholeEndOf, end) : undefined;
  if (name !== undefined) return { length: end - name.start, isName: true };
  const [stranger] = (mayBeName && strangerAtEnd.exec(text)) || [];
  if (stranger !== undefined)
    return { length: stranger.length, isName: true, label: labelIn(stranger) };
  const length = separatorAtEnd(text) ?? glue.exec(text)?.[0].length;
  return length === undefined ? undefined : { length, isName: isNameInBrackets(text) };
}

/** A name in brackets: 「中标人：【某某公司】」. */
function isNameInBrackets(text: string): boolean {
  const [, inside] = /\(([^()]{1,30})\)$/u.exec(text) ?? [];
  return inside !== undefined && strangerAtEnd.test(inside) && !roleLabelAtEnd(inside);
}

/** The separator of names in a list. After a label there is none: in 「采购人与X签订合同」 X is not the purchaser. */
function separatorAtEnd(text: string): number | undefined {
  const [separator] = separators.exec(text) ?? [];
  if (separator === undefined) return undefined;
  const label = roleLabelAtEnd(text.slice(0, -separator.length));
  return label?.isOfPart === false ? undefined : separator.length;
}

const separators = /(?<=[司团厂部院所站社行局心学校会府室体)])(?:[、,;/|和与及]+|联合)$/u;

/** The label at the start of an unregistered name: in 「中标候选人为某某有限公司、X」 no punctuation separates the two. */
function labelIn(stranger: string): RoleLabel | undefined {
  const [, before] = /^(.{2,24}?)[为是系].{4,}$/u.exec(stranger) ?? [];
  return before === undefined ? undefined : roleLabelAtEnd(before);
}

const strangerAtEnd =
  /[\p{L}\d()·]{4,40}(?:公司|集团|厂|院|所|站|社|局|中心|大学|医院|学校|委员会|协会|政府|合伙\))$/u;

/** A piece that may stand between a label and a name: a colon or the like, remarks, a number in a list … No verb. */
const glue = new RegExp(
  [
    '\\((?:[^()]{1,30})\\)',
    '[^\\p{L}\\d()。!?、,;/|]+',
    '[()]',
    '(?:第[一二三四五六七八九十\\d]{1,3}[名位家]?|\\d{1,2}|[一二三四五六七八九十]{1,2})[、,]?',
    '第?[一二三四五六七八九十\\d]{1,3}(?:标段|标包|标项|包|标)|(?:标段|标包|标项|包件?)[一二三四五六七八九十\\d]{1,3}',
    '[共有]{0,2}[一二三四五六七八九十\\d]{1,3}[家个名],?',
    '(?:单位|机构|公司|企业)?(?:名称|全称)',
    '(?:统一)?社?会?信用代码',
    '为|是|系|即|由|分别|依次',
  ]
    .map((piece) => `(?:${piece})$`)
    .join('|'),
  'u',
);

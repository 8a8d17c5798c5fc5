import type { RolePage, RolePlace } from './role-of-place.ts';

/**
 * Whether a name stands in a line like 「供应商名称：X」, or in a table column with that head, below 「三、中标（成交）信息」, as in the
 * ministry's form of an award notice. A table with scores lists all bidders.
 */
export function hasWonByHeading(page: RolePage, place: RolePlace): boolean {
  const { block } = place;
  if (!isLabelled(page, place)) return false;
  for (let above = block; above > block - furthestBlocks && page.follows(above); above--) {
    const text = page.read(above - 1)?.folded.text;
    if (text === undefined || others.test(text)) return false;
    if (ofAward.test(text)) return true;
    if (headings.test(text)) return false;
  }
  return false;
}

const furthestBlocks = 12;

function isLabelled(page: RolePage, { block, start }: RolePlace): boolean {
  const heads = page.headsOf(block);
  if (heads !== undefined) return start === 0 && heads.some((head) => headLabel.test(head));
  return (
    start <= longestLabel && ownLabel.test(page.read(block)?.folded.text.slice(0, start) ?? '')
  );
}

const headLabel = /^供应商(?:名称|全称)?$/u;
const longestLabel = 16;
const ownLabel = /^(?:\d{1,2}[.、])?(?:(?:供应商|单位|企业|机构)(?:名称|全称)?|名称):$/u;
const ofAward = /^[^:,。;]{0,6}(?:中标|成交|中选)(?:\((?:中标|成交)\))?(?:信息|结果|情况):?$/u;
const others =
  /废标|流标|[未非不]|候选|采购人|招标人|代理机构|专家|得分|评分|总分|排名|排序|名次|是否/u;
const headings = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/u;

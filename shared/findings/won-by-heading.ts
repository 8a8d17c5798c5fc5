import type { RolePage, RolePlace } from './role-of-place.ts';

/**
 * Whether a name stands in a line like 「供应商名称：X」 below 「三、中标（成交）信息」, as the ministry's form of an award notice has
 * it. What stands in a table there may be all who took part.
 */
export function hasWonByHeading(page: RolePage, { block, start }: RolePlace): boolean {
  const before = page.read(block)?.folded.text.slice(0, start) ?? '';
  if (!ownLabel.test(before) || page.headsOf(block) !== undefined) return false;
  for (let above = block; above > block - furthestBlocks && page.follows(above); above--) {
    const text = page.read(above - 1)?.folded.text;
    if (text === undefined || others.test(text)) return false;
    if (ofAward.test(text)) return true;
    if (headings.test(text)) return false;
  }
  return false;
}

const furthestBlocks = 12;

const ownLabel = /^(?:\d{1,2}[.、])?(?:(?:供应商|单位|企业|机构)(?:名称|全称)?|名称):$/u;
const ofAward = /^[^:,。;]{0,6}(?:中标|成交|中选)(?:\((?:中标|成交)\))?(?:信息|结果|情况):?$/u;
const others = /废标|流标|[未非不]|候选|采购人|招标人|代理机构|专家/u;
const headings = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/u;

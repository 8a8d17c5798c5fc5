import type { RolePage, RolePlace } from './role-of-place.ts';

/**
 * The head of the column above a name in a line of its own, where only lines are left of a table (序号, 成交供应商名称, 地址,
 * 金额; 1, X). Only for the first row, and only for its first column after the number: further on, an empty cell would
 * shift all columns.
 */
export function headOfFlatTable(page: RolePage, { block, start, end }: RolePlace) {
  const length = page.read(block)?.folded.text.length;
  if (start > 0 || end !== length || page.headsOf(block) !== undefined) return undefined;
  for (let above = block - 1; above >= block - mostColumns; above--) {
    const read = page.follows(above + 1) ? page.read(above) : undefined;
    if (read === undefined || read.names.length > 0) return undefined;
    const { text } = read.folded;
    if (text === '序号') return page.read(above + 1)?.folded.text;
    if (!likeHead.test(text)) return undefined;
  }
  return undefined;
}

const mostColumns = 8;
const likeHead = /^[\p{L}()]{2,14}$/u;

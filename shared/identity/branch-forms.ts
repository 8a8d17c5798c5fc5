/**
 * Words that close the name of a branch (分支机构): it acts for its legal person and has a code of its own. Departments
 * such as 采购部 or 项目部 are no branches; they are the organisation itself.
 */
export const branchForms = [
  '分公司',
  '支公司',
  '分厂',
  '分店',
  '分院',
  '分行',
  '支行',
  '分社',
  '分局',
  '支局',
  '分所',
  '分部',
  '分站',
  '分校',
  '分场',
  '分队',
  '分会',
  '分中心',
  '分理处',
  '营业部',
  '营业厅',
  '营业所',
  '经营部',
  '门市部',
  '办事处',
  '代表处',
  '储蓄所',
  '加油站',
] as const;

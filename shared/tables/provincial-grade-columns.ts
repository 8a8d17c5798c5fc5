import type { ColumnSet } from './columns.ts';
import { isPersonalLabel, usualColumns } from './official-labels.ts';

export type ProvincialGradeField =
  | 'name'
  | 'code'
  | 'grade'
  | 'period'
  | 'documentNumber'
  | 'services'
  | 'ratedBy'
  | 'ratedOn'
  | 'validUntil'
  | 'source'
  | 'checkedAt';

/** The province's environmental credit grades as published. No form of table is prescribed. */
export const provincialGradeColumns: ColumnSet<ProvincialGradeField> = {
  labels: {
    name: ['企业名称', '机构名称', '单位名称', 'name'],
    code: ['统一社会信用代码', 'code'],
    grade: ['信用等级', '评价等级', '环境信用等级', 'grade'],
    period: ['评价年度', '评价周期', 'period'],
    documentNumber: ['公布文号', '评价文号', '文号', 'number'],
    services: ['服务类别', '评价类别', '行业类别', 'services'],
    ratedBy: ['评价机关', '评价单位', 'rated by'],
    ratedOn: ['评价日期', '公布日期', 'rated on'],
    validUntil: ['有效期至', 'valid until'],
    source: ['数据来源', '数据来源单位', 'source'],
    checkedAt: ['查询日期', '核查日期', 'checked on'],
  },
  required: ['code', 'grade', 'period', 'documentNumber', 'services', 'ratedBy', 'ratedOn'],
  ignored: usualColumns.filter((label) => label !== '数据来源单位'),
  isPersonal: isPersonalLabel,
};

import type { ColumnSet } from './columns.ts';
import { isPersonalLabel, usualColumns } from './official-labels.ts';

export type FilingField =
  | 'name'
  | 'code'
  | 'sort'
  | 'documentNumber'
  | 'services'
  | 'filedWith'
  | 'filedOn'
  | 'source'
  | 'checkedAt'
  | 'status';

/**
 * Filings as authorities publish them (国务院令第820号 art. 28: agency, commitment, business scope). No form of table is
 * prescribed.
 */
export const filingColumns: ColumnSet<FilingField> = {
  labels: {
    name: ['机构名称', '单位名称', '行政相对人名称', 'name'],
    code: ['统一社会信用代码', '行政相对人代码_1', 'code'],
    sort: ['备案类别', '备案类型', 'sort'],
    documentNumber: ['备案编号', '备案号', 'number'],
    services: ['业务范围', '服务类别', '备案业务范围', 'services'],
    filedWith: ['备案机关', '备案部门', 'filed with'],
    filedOn: ['备案日期', '备案时间', 'filed on'],
    source: ['数据来源', '数据来源单位', 'source'],
    checkedAt: ['查询日期', '核查日期', 'checked on'],
    status: ['当前状态', '备案状态', 'status'],
  },
  required: ['code', 'sort', 'documentNumber', 'services', 'filedWith', 'filedOn'],
  ignored: [...usualColumns.filter((label) => label !== '数据来源单位'), '承诺书', '书面承诺'],
  isPersonal: isPersonalLabel,
};

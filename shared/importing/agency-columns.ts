import type { ColumnSet } from '../tables/columns.ts';

export type AgencyField =
  | 'name'
  | 'code'
  | 'subjectKind'
  | 'services'
  | 'formerNames'
  | 'aliases'
  | 'registeredOn'
  | 'documentNumber';

/** A table of agencies for notification registration (Art. 8). */
export const agencyColumns: ColumnSet<AgencyField> = {
  labels: {
    name: [
      '名称',
      '机构名称',
      '企业名称',
      '单位名称',
      '公司名称',
      '中介机构名称',
      'name',
      'agency name',
      'company name',
    ],
    code: [
      '统一社会信用代码',
      '社会信用代码',
      '信用代码',
      '代码',
      'code',
      'uscc',
      'unified social credit code',
    ],
    subjectKind: ['类型', '主体类型', '机构类型', '单位类型', 'kind', 'type', 'subject kind'],
    services: ['服务类别', '服务类型', '服务范围', '业务类别', 'services', 'service'],
    formerNames: ['曾用名', '曾用名称', '原名称', 'former names', 'former name'],
    aliases: ['简称', '别名', 'aliases', 'alias'],
    registeredOn: ['登记日期', '告知登记日期', 'registered on', 'registration date'],
    documentNumber: ['登记编号', '登记文号', '文号', 'document number', 'registration number'],
  },
  required: ['name', 'code'],
  ignored: ['序号', '编号', '备注', 'no', 'no.', '#', 'remark', 'remarks', 'note', 'notes'],
};

import type { ColumnSet } from './columns.ts';
import { isPersonalLabel, usualColumns } from './official-labels.ts';

export type LicenceField =
  | 'name'
  | 'code'
  | 'certificate'
  | 'document'
  | 'documentNumber'
  | 'number'
  | 'decidedOn'
  | 'validFrom'
  | 'validUntil'
  | 'content'
  | 'services'
  | 'issuer'
  | 'source'
  | 'status';

/**
 * Administrative licences as credit platforms exchange them (双公示) and as 信用中国 reports them; `services` is a column of
 * Lucheng's.
 */
export const licenceColumns: ColumnSet<LicenceField> = {
  labels: {
    name: ['行政相对人名称'],
    code: ['统一社会信用代码', '行政相对人代码_1'],
    certificate: ['许可证书名称'],
    document: ['行政许可决定文书名称'],
    documentNumber: ['行政许可决定文书号'],
    number: ['许可编号'],
    decidedOn: ['许可决定日期'],
    validFrom: ['有效期自'],
    validUntil: ['有效期至'],
    content: ['许可内容'],
    services: ['服务类别', 'services'],
    issuer: ['许可机关'],
    source: ['数据来源单位'],
    status: ['当前状态'],
  },
  required: ['code', 'content', 'issuer', 'validFrom'],
  ignored: [
    ...usualColumns.filter((label) => label !== '数据来源单位'),
    '行政相对人类别',
    '许可类别',
    '审核类型',
    '许可机关统一社会信用代码',
  ],
  isPersonal: isPersonalLabel,
};

/**
 * Columns of every official table that the ledger doesn't need: other codes of the subject, and where the row came
 * from.
 */
export const usualColumns: readonly string[] = [
  '序号',
  '工商注册号',
  '工商登记码',
  'CF_XDR_GSZC',
  'CF_XDR_GSDJ',
  '组织机构代码',
  'CF_XDR_ZZJG',
  'CF_XDR_ZDM',
  '税务登记号',
  'CF_XDR_SWDJ',
  '事业单位证书号',
  'CF_XDR_SYDW',
  '社会组织登记证号',
  'SHZZDJZH',
  '数据来源',
  '数据来源单位',
  '数据来源单位统一社会信用代码',
  '地方编码',
  'DFBM',
  '数据更新时间戳',
  'SJC',
  '备注',
  'BZ',
];

/**
 * Whether a column can hold an identification of a person; `label` is folded. A numbered code counts too if its label
 * doesn't say which code it is: 行政相对人代码_5 is the resident identity number in older tables and another code in newer
 * ones.
 */
export function isPersonalLabel(label: string): boolean {
  return personal.test(label);
}

const personal =
  /身份证|身份号|证件号|证件类|护照|自然人|(?:法定代表|负责|联系|经办|当事)人|电话|手机|住址|^行政相对人代码(?!1$)\d*$|sfz|zjhm|zjlx|^cffr|idcard|idnumber|identity|passport/;

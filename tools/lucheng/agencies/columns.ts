import { foldText } from '../../../shared/text/fold.ts';
import type { Reason } from './sheet.ts';

/** What a column can hold, and every header it goes by. */
const headers = {
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
} as const;

export type Field = keyof typeof headers;

/** Columns that every table has and nobody needs here. */
const skipped = ['序号', '编号', '备注', 'no', 'no.', '#', 'remark', 'remarks', 'note', 'notes'];

export type Columns = {
  /** By place; undefined: not imported. */
  readonly fields: readonly (Field | undefined)[];
  readonly titles: readonly string[];
};

export type ReadColumns =
  | { readonly kind: 'columns'; readonly columns: Columns }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] };

/** Tells what each column holds. An unknown header is refused rather than dropped in silence, unless named in `skip`. */
export function readColumns(titles: readonly string[], skip: readonly string[]): ReadColumns {
  const passed = new Set([...skipped, ...skip, ''].map(fold));
  const fields = titles.map((title) => fieldOf(fold(title)));
  const reasons = [
    ...titles.filter((title, i) => !fields[i] && !passed.has(fold(title))).map(unknownHeader),
    ...fields.filter((field, i) => field && fields.indexOf(field) < i).map(twice),
    ...required.filter((field) => !fields.includes(field)).map(missing),
  ];
  return reasons.length > 0
    ? { kind: 'refused', reasons }
    : { kind: 'columns', columns: { fields, titles } };
}

const required: readonly Field[] = ['name', 'code'];

const fieldOfHeader = new Map<string, Field>(
  Object.entries(headers).flatMap(([field, names]) =>
    names.map((name) => [fold(name), field as Field]),
  ),
);

function fieldOf(folded: string): Field | undefined {
  return fieldOfHeader.get(folded);
}

/** Headers are matched without spaces, width, case and marks for required fields. */
function fold(title: string): string {
  return foldText(title).replace(/[*_-]/g, '');
}

function unknownHeader(title: string): Reason {
  return {
    zh: `不认识的列“${title}”；如不需要导入，请加 --skip ${title}`,
    en: `Unknown column "${title}"; add --skip "${title}" if it need not be imported`,
  };
}

function twice(field: Field | undefined): Reason {
  const [zh, ...others] = field ? headers[field] : ['?'];
  return { zh: `“${zh}”列出现了两次`, en: `There are two columns for ${others.at(-1) ?? zh}` };
}

function missing(field: Field): Reason {
  const names = headers[field].join('、');
  return {
    zh: `缺少必需的列，应为下列之一：${names}`,
    en: `A required column is missing; it is one of ${names}`,
  };
}

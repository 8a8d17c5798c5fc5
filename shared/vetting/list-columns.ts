import { parseUscc } from '../identity/uscc.ts';
import { foldText } from '../text/fold.ts';

/** Which columns of a list hold what, counted from 0. `headRow`: how many of its rows are its head. */
export type ListColumns = {
  readonly name: number | undefined;
  readonly code: number | undefined;
  readonly lot: number | undefined;
  /** Of people who act for the agency of the row, by their labels alone: practitioners are looked for beside their agency. */
  readonly persons?: readonly number[];
  readonly headRows: number;
  /** By the labels in the head, or by what stands in the cells. */
  readonly by: 'labels' | 'cells' | 'reader';
};

/** Tells which column of a list holds the names, and which the codes; undefined where it is no such list. */
export function listColumns(rows: readonly (readonly string[])[]): ListColumns | undefined {
  return byLabels(rows) ?? byCells(rows);
}

function byLabels(rows: readonly (readonly string[])[]): ListColumns | undefined {
  for (const [place, cells] of rows.slice(0, mostHeadRows).entries()) {
    const fields = cells.map(fieldOfLabel);
    const columnOf = (field: Field) => (fields.includes(field) ? fields.indexOf(field) : undefined);
    const [name, code] = [columnOf('name'), columnOf('code')];
    if (name === undefined && code === undefined) continue;
    const persons = fields.flatMap((field, column) => (field === 'person' ? [column] : []));
    return {
      ...{ name, code, lot: columnOf('lot'), headRows: place + 1, by: 'labels' },
      ...(persons.length > 0 && { persons }),
    };
  }
  return undefined;
}

const mostHeadRows = 20;

type Field = 'name' | 'code' | 'lot' | 'person';

function fieldOfLabel(cell: string): Field | undefined {
  const label = foldText(cell).replace(/[*_:()-]/g, '');
  return labelPatterns.find(([, pattern]) => pattern.test(label))?.[0];
}

/** As tender lists head their columns; a label is the whole cell but for a number or a remark. */
const labelPatterns: readonly (readonly [Field, RegExp])[] = [
  [
    'code',
    /^(?:.{0,8}统一社会)?信用代码.{0,6}$|^.{0,6}(?:机构|组织机构|单位|企业)代码$|^代码$|^.{0,12}(?:credit)?code$|^uscc$/,
  ],
  [
    'person',
    /^(?:拟派|拟任)?(?:项目|技术|质量|现场|编制|检测|监测|报告)?(?:总?负责人|主持人|编制人员?|人员|工程师|授权签字人|签字人)(?:姓名)?$|^姓名$|^法定代表人(?:姓名)?$/,
  ],
  [
    'lot',
    /^(?:标段|标项|标包|包件?|分包|项目)(?:编?号|名称|序号)?$|^(?:lot|package|section)(?:no|number)?$/,
  ],
  [
    'name',
    /^(?:序号)?(?:投标|供应|中标|成交|服务|候选|中选|报名|参选|技术|检测|监测|咨询|评价|代理|第三方|牵头|成员)?(?:人|商|单位|机构|企业|公司|方)(?:的?(?:名称|全称|名单))?$|^(?:企业|单位|机构|公司|供应商|法人|主体|行政相对人)?(?:名称|全称)$|^(?:agency|company|supplier|bidder|organi[sz]ation)?name$|^(?:agency|company|supplier|bidder|organi[sz]ation)$/,
  ],
];

/** One column most of whose cells read as codes, or as names of organisations. */
function byCells(rows: readonly (readonly string[])[]): ListColumns | undefined {
  const sample = rows.filter((cells) => cells.some(isFilled)).slice(0, sampleRows);
  const width = Math.max(0, ...sample.map(({ length }) => length));
  const columnsOf = (isOne: (cell: string) => boolean) =>
    Array.from({ length: width }, (_, column) => column).filter((column) => {
      const cells = sample.map((row) => row[column] ?? '').filter(isFilled);
      return cells.filter(isOne).length > cells.length / 2;
    });
  const codes = columnsOf(isCode);
  const names = columnsOf((cell) => !isCode(cell) && isName(cell));
  // Of two columns of names neither may be passed over: then every cell is read.
  if (codes.length > 1 || names.length > 1 || codes.length + names.length === 0) return undefined;
  return { name: names[0], code: codes[0], lot: undefined, headRows: 0, by: 'cells' };
}

const sampleRows = 200;

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

function isCode(cell: string): boolean {
  return 'code' in parseUscc(cell);
}

function isName(cell: string): boolean {
  return organisation.test(foldText(cell));
}

const organisation =
  /^.{2,60}(?:公司|集团|厂|店|部|院|所|站|社|行|局|中心|大学|学校|协会|合伙\)|ltd|inc)$/u;

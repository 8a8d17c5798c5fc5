import { foldText } from '../text/fold.ts';
import type { PartyRole } from './party-role.ts';

/**
 * A role's word at the end of a text, and how many units it takes with words such as 「名称」. `isOfPart`: it states a
 * part in a consortium; another word may state the consortium's role.
 */
export type RoleLabel = {
  readonly role: PartyRole;
  readonly length: number;
  readonly isOfPart: boolean;
};

/** The role whose word ends the folded text: 「…第一中标候选人」, 「1.采购人信息」. */
export function roleLabelAtEnd(folded: string): RoleLabel | undefined {
  const text = folded.slice(-longestLabel);
  if (notRoles.test(text)) return undefined;
  const labels = labelEnds.flatMap(([role, end]) => {
    const [label] = end.exec(text) ?? [];
    return label === undefined
      ? []
      : [{ role, length: label.length, isOfPart: /联合体|牵头|成员/u.test(label) }];
  });
  const [label] = labels.sort((one, other) => other.length - one.length);
  if (label === undefined || isOneOfTwo(text, label)) return undefined;
  return { ...label, role: withRemark(text.slice(-label.length), label.role) };
}

/** In 「乙方（中标人）」 the remark says more than the label. */
function withRemark(label: string, role: PartyRole): PartyRole {
  const [, remark] = /\(([^()]{2,16})\)/u.exec(label) ?? [];
  const said = remark === undefined ? undefined : roleLabelAtEnd(remark)?.role;
  return role === 'supplier' && (said === 'winner' || said === 'candidate') ? said : role;
}

/** 「采购人和代理机构：」 doesn't say which of the two is meant. */
function isOneOfTwo(text: string, { role, length, isOfPart }: RoleLabel): boolean {
  if (isOfPart) return false;
  const [before] = /^.*(?=[、和与及或/]$)/u.exec(text.slice(0, -length)) ?? [];
  const other = before === undefined ? undefined : roleLabelAtEnd(before);
  return other !== undefined && other.role !== role;
}

/** The role that a short text as a whole is a word for, such as the head of a table's column. */
export function roleOfLabel(text: string): PartyRole | undefined {
  const folded = foldText(text).replace(/[:,.、]+$/u, '');
  return folded.length > longestLabel ? undefined : roleLabelAtEnd(folded)?.role;
}

const longestLabel = 24;

const whoever = '(?:人|方|商|者|单位|机构|企业|公司|供应商|服务商|承包商)';
const inBrackets = '(?:\\([^()]{1,16}\\))?';
const services =
  '检测|监测|采样|编制|调查|评估|评价|环评|咨询|运维|运营|治理|修复|设计|勘察|测绘|施工|监理|鉴定|中介';
const chosen = '(?:中标|成交|中选|入选|入围)';

/** The words that notices use; of two that end a text the longer one counts (招标代理人, not 代理人). */
const roleWords: readonly (readonly [PartyRole, readonly string[]])[] = [
  [
    'winner',
    [
      `(?<!候选|[未非原])${chosen}(?:[/或、]?(?:中标|成交|中选))?${inBrackets}(?:${services}|服务){0,2}${whoever}`,
    ],
  ],
  [
    'candidate',
    [`(?<![未非])(?:中标|成交|中选|入围)?${inBrackets}候选(?:中标|成交|中选)?${whoever}`],
  ],
  [
    'supplier',
    [
      '供应商|供货商|服务商|乙方|卖方|服务提供[方商]|单一来源(?:采购)?对象',
      `(?:投标|响应|报价|竞标|竞价|承包|承接|承办|受托|受委托|被委托|参与|参选|应答|服务)${whoever}`,
      `(?:${services})(?:单位|机构|方)`,
      `[未非原]${chosen}(?:候选)?${whoever}`,
      '联合体(?:(?:牵头|主办|成员)(?:人|方|单位)?|各方)?|(?:牵头|成员)(?:人|方|单位)|(?<=[;,(])成员',
    ],
  ],
  [
    'purchaser',
    [
      '(?:采购|招标|发包|委托|比选|询价|需求|使用|购买)(?:人|方|单位|主体)',
      '业主(?:单位|方)?|建设(?:单位|方)|项目法人|甲方|买方',
    ],
  ],
  [
    'procurement-agent',
    [
      '(?:招标|采购|比选|询价|交易|委托)*代理(?:机构|单位|公司|方|人)',
      '(?:招标|采购)代理|招标机构|(?:集中采购|集采)机构',
    ],
  ],
  [
    'expert',
    [
      '(?:评审|评标|磋商|谈判|询价|论证)(?:专家|(?:专家|小组|委员会)(?:成员|名单)?)|评委|专家(?:成员|名单)',
    ],
  ],
  ['supervisor', [`(?<!重点)(?:监督|监管|监督管理|主管|投诉受理)${inBrackets}(?:部门|单位|机构)`]],
];

/** A person who signs for a party, not a party. */
const notRoles = /(?:委托|授权|诉讼)代理人$/u;

const more = `${inBrackets}(?:名称|全称|姓名|信息|名单|情况|如下|所在|单位|机构|[及和、]其?(?:联系方式|联系地址|地址|联系电话|(?:中标|成交)(?:金额|价格?)))*`;

const labelEnds = roleWords.map(
  ([role, words]) => [role, new RegExp(`(?:${words.join('|')})${more}$`, 'u')] as const,
);

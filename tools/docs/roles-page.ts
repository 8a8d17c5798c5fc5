import { agencyTerm } from '../../shared/jurisdiction/agency-term.ts';
import { citable } from '../../shared/jurisdiction/citable.ts';
import { cite } from '../../shared/jurisdiction/cite.ts';
import { home } from '../../shared/jurisdiction/home.ts';
import { theBook } from '../../shared/kinds/book/the-book.ts';
import { type EndingPower, endingPowers } from '../../shared/kinds/form/ending.ts';
import type { EntryKind } from '../../shared/kinds/form/kind.ts';
import type { KindBook } from '../../shared/kinds/form/kind-book.ts';
import { actsForItself } from '../../shared/kinds/form/own-matter.ts';
import { type Role, roles } from '../../shared/ledger/entry.ts';
import { partyNames } from '../../shared/ledger/party-names.ts';
import { roleNames } from '../../shared/ledger/role-names.ts';
import { kindsTable } from './kinds-table.ts';

const citedBy = cite(citable.code, ...agencyTerm.articles);

/** `docs/roles.md`: who may record what (regulation Arts. 5, 24, 34; domain G17), as the code has it. */
export function rolesPage({ kinds }: KindBook = theBook): string {
  return `# 谁可以记录什么 · Who may record what

由 \`npm run docs -- roles\` 依代码生成，请勿手改。Generated from the code by that command; not edited by hand.

- ${agencyTerm.inShort.zh} · ${agencyTerm.zh}（${citedBy.zh}） · ${agencyTerm.en} (${citedBy.en})
- ● 可以记录 · may record it
- ○ 仅限本人、本单位的事项 · in its own matters only
- 案 · 须有案件编号，一案只计一次 · needs a case number, so that a case counts once
- 止 · 终止、解除、停止、变更、撤销或者缩短他项记录的，凭何权力 · by what power it ends, lifts, stays, varies, annuls or shortens something else

${powers}
- 二 · 另须另一人办理，不得是经办所依据记录的人 · takes a second person, not whoever recorded what it rests on

Each kind is one file of [shared/kinds](../shared/kinds); it also says which procedure has to come first, and all of what stands in the second table.

${tableOf(kinds)}
${kindsTable(kinds, home)}${names}
${roles.filter((role) => !kinds.some((kind) => kind.roles.includes(role))).map(recordsNothing)}`;
}

const names = `
## 待核实的名称 · Names that wait to be confirmed

机构自行申报的名称、曾用名、别名，经主管部门或者登记机关核实之前标为“未经核实”。\`npm run lucheng -- names waiting\` 逐行列出全部待核实的名称（接口 \`GET /v1/names-waiting\`，分页，仅限可核实者和审计人员）；
核实以 \`registration-confirmed\` 记录，在 \`names\` 中列明。What an agency calls itself is marked as unconfirmed until the city or the registry authority has confirmed it. That command lists every name that waits;
an entry \`registration-confirmed\` with these \`names\` confirms them.
`;

const marks: Readonly<Record<EndingPower, string>> = {
  decider: '甲',
  'decider-or-city': '乙',
  contest: '丙',
  recorder: '丁',
  self: '己',
};
const powers = Object.entries(endingPowers)
  .map(([power, { zh, en }]) => `  - ${marks[power as EndingPower]} · ${zh} · ${en}`)
  .join('\n');

const head = [
  '事项 · Entry',
  '主体 · About',
  '案',
  '止',
  ...roles.map((role) => both(roleNames[role])),
];
const rule = [':--', ':--', ':-:', ':-:', ...roles.map(() => ':-:')];

function tableOf(kinds: readonly EntryKind[]): string {
  return [head, rule, ...kinds.map(row)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function row(kind: EntryKind): readonly string[] {
  const { name, title, subjects, needsCase } = kind;
  return [
    `${title.zh}<br>${title.en}<br>\`${name}\``,
    subjects.map((subject) => partyNames[subject].zh).join('、'),
    needsCase ? '案' : '',
    powerOf(kind),
    ...roles.map((role) => mark(kind, role)),
  ];
}

function powerOf({ ends }: EntryKind): string {
  if (ends === 'nothing') return '';
  const takesAnother = ends.power !== 'self' && ends.notBy !== undefined;
  return `${marks[ends.power]}${takesAnother ? '二' : ''}`;
}

function mark(kind: EntryKind, role: Role): string {
  if (!kind.roles.includes(role)) return '';
  return actsForItself(role) ? '○' : '●';
}

function both({ zh, en }: { readonly zh: string; readonly en: string }): string {
  return `${zh}<br>${en}`;
}

function recordsNothing(role: Role): string {
  return `\n${roleNames[role].zh}只可查阅。${roleNames[role].en}s read and record nothing.\n`;
}

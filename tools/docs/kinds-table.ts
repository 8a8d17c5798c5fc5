import type { Jurisdiction } from '../../shared/jurisdiction/policy.ts';
import type { EntryKind } from '../../shared/kinds/form/kind.ts';
import type { Publicity } from '../../shared/kinds/form/publicity.ts';

/** What each kind declares of its entries, as a table; the norms are those of `at`. */
export function kindsTable(kinds: readonly EntryKind[], at: Jurisdiction): string {
  const rows = [head, rule, ...kinds.map((kind) => row(kind, at))];
  return `
## 各类记录的性质 · What is true of each kind

- 诉 · 可以复议、诉讼，停止执行 · can be challenged, stayed and judged
- 修 · 可以信用修复 · can be repaired
- 解 · 可以由作出机关提前解除 · can be lifted early by the authority that imposed it
- 隐 · 本人、本单位不可查阅 · kept from its own subject
- 期 · 由其起算的期限（与 \`deadlines\` 所列相同） · the clocks that it can start, as \`deadlines\` names them

${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

const head = ['事项 · Entry', '公开 · Public', '依据 · By', '诉', '修', '解', '隐', '期'];
const rule = [':--', ':--', ':--', ':-:', ':-:', ':-:', ':-:', ':--'];

function row(kind: EntryKind, at: Jurisdiction): readonly string[] {
  const { name, title, publicity, clocks = [] } = kind;
  return [
    `${title.zh}<br>\`${name}\``,
    rules[publicity.rule],
    publicity.source(at),
    kind.contestable ? '诉' : '',
    kind.repairable ? '修' : '',
    kind.liftable ? '解' : '',
    kind.keptFromSubject ? '隐' : '',
    clocks.map((clock) => `\`${clock}\``).join('<br>'),
  ];
}

const rules: Readonly<Record<Publicity['rule'], string>> = {
  'in-force': '生效期间公开<br>while in force',
  'by-severity': '按轻重，有公布依据的<br>by severity, on a ground',
  'on-ground': '有公布依据的<br>on a ground',
  'own-word': '标明自行申报<br>as its own word',
  'with-source': '连同来源<br>with its source',
  mark: '仅作标记<br>as a mark',
  undoing: '仅见于撤下、更正<br>by what it undoes',
  sum: '仅计入等级<br>within the grade',
  catalogue: '全文<br>whole',
  'without-persons': '结束后公开，不含人员<br>once it is over, without persons',
  never: '不公开<br>never',
};

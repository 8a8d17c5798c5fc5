import {
  type Coverage,
  coverages,
  effectOf,
  type ScopeEffect,
} from '../../shared/findings/scope-effect.ts';
import { citeDraft } from '../../shared/jurisdiction/cite.ts';
import { home } from '../../shared/jurisdiction/home.ts';

/** `docs/scope.md`: whether a decision has effect for a notice (regulation Art. 36; domain G13), as the code decides it. */
export function scopePage(): string {
  return `# 决定对公告有无效力 · Whether a decision has effect for a notice

由 \`npm run docs -- scope\` 依代码生成，请勿手改。Generated from the code by that command; not edited by hand.

A decision (a listing, a ban, …) is held against what a notice says of itself, in four things. A ban may be for
certain fields, services and areas (${citeDraft(home, 'bans').en}); the rest is confined to the city (${citeDraft(home, 'reach').en}). Only where the notice surely is for something else is the
level shown as 「无当地效力」 (no effect here), in grey; silence is never taken for that.

| 比对 · Compared | 决定 · The decision has | 公告 · The notice says |
| :-- | :-- | :-- |
| 领域 · Field | public procurement, or environmental services | that it follows the Government Procurement Law, or that it doesn't |
| 服务 · Services | some of the nine, or all | in its heading, its title or the project's name, by [keywords](../shared/findings/services-in.ts) |
| 地域 · Areas | GB/T 2260 areas, or no limit; a decision without a scope of its own: the register's city | in its heading, its title, the project's name, the place of the work, the purchaser's address, a public body's name |
| 时间 · Dates | its first day, and its last unless it holds until lifted or for life (what has ended isn't in the register) | its date; a notice older than the decision is partly covered, as its procedure may still be going on, and so is one of a day after its end |

${coverages.map((one) => `- **${coverageNames[one]}**: ${meanings[one]}`).join('\n')}

A ban on all services in the environmental field covers a notice only once that says some service; a procurement ban on all services covers
whatever is procured. Several decisions behind one level: the level is without effect only if each of them is.

${groups.map(section).join('\n\n')}
`;
}

const coverageNames: Readonly<Record<Coverage, string>> = {
  covered: '包括 · covered',
  partly: '部分包括 · partly',
  'not-said': '未写明 · not said',
  'not-covered': '不包括 · not covered',
};

const meanings: Readonly<Record<Coverage, string>> = {
  covered: 'all that the notice says is within the decision, or the decision has no limit in this',
  partly: 'some of what the notice says is within it, or it reaches a part of the notice’s area',
  'not-said': 'the notice says nothing of it that could be read for sure',
  'not-covered': 'nothing of what the notice says is within the decision',
};

const effectNames: Readonly<Record<ScopeEffect, string>> = {
  applies: '**适用 · applies**',
  'may-apply': '可能适用 · may apply',
  'cant-tell': '无法判断 · can’t tell',
  'no-effect': '**无当地效力 · no effect here**',
};

/** The law is one thing or the other, and a date is never a reason for no effect. */
const groups = (['covered', 'not-said', 'not-covered'] as const).flatMap((field) =>
  (['covered', 'partly'] as const).map((dates) => ({ field, dates })),
);

function section({ field, dates }: (typeof groups)[number]): string {
  const head = [
    '服务 \\ 地域 · Services \\ Areas',
    ...coverages.map((areas) => coverageNames[areas]),
  ];
  const rows = coverages.map((services) => [
    coverageNames[services],
    ...coverages.map((areas) => effectNames[effectOf({ field, services, areas, dates })]),
  ]);
  const table = [head, head.map(() => ':--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## 领域 ${coverageNames[field]}，时间 ${coverageNames[dates]}\n\n${table.join('\n')}`;
}

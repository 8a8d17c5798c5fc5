import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Basis } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';

/**
 * Refuses what rests on this regulation alone: it is a normative document, whatever level a draft gives it, and cannot carry a
 * ban or measure (domain G2).
 */
export function ownRegulationFault(
  basis: Basis,
  jurisdiction: Jurisdiction,
  kind: 'ban' | 'measure',
): Fault | undefined {
  if (!restsOnOwnRegulation(basis, jurisdiction)) return undefined;
  const what = { ban: '市场禁入', measure: '惩戒措施' }[kind];
  return {
    field: 'basis.law',
    rule: `${kind}.rests-on-this-regulation`,
    zh: `${what}不得仅以本市管理办法（征求意见稿第三十四条、第三十六条，或者温政办〔2019〕12号）为依据`,
    en: `A ${kind} may not rest on the city’s own measures alone, be it the draft (Arts. 34, 36) or Wenzheng Ban [2019] No. 12`,
  };
}

/** Whether a basis names no other norm than the regulation itself. */
export function restsOnOwnRegulation({ law }: Basis, { regulation }: Jurisdiction): boolean {
  const titles = law.match(/《[^》]+》/g) ?? [law];
  return titles.every((title) => bareTitle(title) === bareTitle(regulation.zh));
}

function bareTitle(title: string): string {
  return title.replaceAll(/[（(][^）)]*[）)]|[《》\s]|试行/g, '');
}

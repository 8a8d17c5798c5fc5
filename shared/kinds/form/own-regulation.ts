import { citedNorms } from '../../jurisdiction/cited-norms.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Basis } from '../../ledger/entry.ts';
import type { RuleFault } from './rule-fault.ts';

/**
 * Refuses a decision that rests on the city's own regulation alone: that is a normative document, even where a draft
 * states another rank, and cannot carry a ban or measure (domain G2).
 */
export function ownRegulationFault(
  basis: Basis,
  jurisdiction: Jurisdiction,
  kind: 'ban' | 'measure',
): RuleFault | undefined {
  if (!restsOnOwnRegulation(basis, jurisdiction)) return undefined;
  const what = { ban: '市场禁入', measure: '惩戒措施' }[kind];
  return {
    field: 'basis.law',
    rule: `${kind}.rests-on-this-regulation`,
    zh: `${what}不得仅以本市管理办法为依据，无论征求意见稿还是试行办法`,
    en: `A ${kind} may not rest on the city’s own measures alone, drafted or issued`,
    basis: [['draft', 'measures', 'bans'], ['issued']],
  };
}

/** Whether a basis names no other norm than the city's own, drafted or issued, by title or by number. */
export function restsOnOwnRegulation({ law }: Basis, { regulation }: Jurisdiction): boolean {
  const own: readonly string[] = [regulation.draft.title, regulation.issued.title];
  return citedNorms(law).every(({ name, norm }) => own.includes(norm?.title ?? bareTitle(name)));
}

/** The title without brackets in or after it: `…管理办法（试行）`. */
function bareTitle(title: string): string {
  return title.replaceAll(/[（(][^）)]*[）)]|[《》\s]/g, '');
}

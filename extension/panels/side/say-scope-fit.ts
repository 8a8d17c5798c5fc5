import { holdAgainst } from '../../../shared/view/held-against.ts';
import { sayEffect } from '../../../shared/view/say-effect.ts';
import type { TabState } from '../../messages/tab-state.ts';
import type { FindingGroup } from '../parts/group-findings.ts';

/** Whether the decisions behind a level apply to what the page is for, each effect once; empty where there are none. */
export function sayScopeFit(
  { verdict, finding }: FindingGroup,
  { notices, lang }: TabState,
): string {
  const effects = holdAgainst(verdict, notices[finding.frame])?.effects ?? [];
  return [...new Set(effects.map((effect) => sayEffect(effect, lang)))].join(' ');
}

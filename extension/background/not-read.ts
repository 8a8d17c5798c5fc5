import type { SiteState } from '../messages/site-state.ts';
import type { NotChecked, NotReadCause } from '../messages/tab-state.ts';
import type { TabProbe } from './probe-tab.ts';
import type { TabSum } from './sum-up-tab.ts';

/** Why nothing of a tab was looked at, where nothing was: zeros would say that there is nothing. */
export function notReadBecause(
  site: SiteState,
  {
    isRead,
    isPending,
    blocks,
    notChecked,
  }: Pick<TabSum, 'isRead' | 'isPending' | 'blocks' | 'notChecked'>,
  probe: TabProbe | undefined,
): NotReadCause | undefined {
  // Frames of sites that are allowed may stand in one that isn't.
  if (site.kind === 'not-allowed' && blocks > 0) return undefined;
  if (site.kind !== 'watched') return site.kind;
  if (!isRead) return probe === 'refused' ? 'unreadable' : undefined;
  if (isPending || blocks > 0) return undefined;
  return causeOf(notChecked);
}

function causeOf({ registers: _, ...notChecked }: NotChecked): NotReadCause {
  if (notChecked['no-register'] > 0) return 'no-register';
  if (notChecked['too-long'] + notChecked['too-much'] > 0) return 'too-much';
  if (notChecked.failed > 0) return 'failed';
  return Object.values(notChecked).some((count) => count > 0) ? 'nothing-readable' : 'no-text';
}

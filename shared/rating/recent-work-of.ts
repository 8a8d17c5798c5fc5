import { closedOn, engagementsOf } from '../kinds/engagements.ts';
import type { EntryOf } from '../kinds/entry-of.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Day, Instant } from '../time/instant.ts';

/** What an agency has worked on, for whom and where. */
export type RecentWork = {
  readonly code: string;
  readonly engagements: readonly EntryOf<'engagement-opened'>['body'][];
};

/** The engagements begun by `at` that are still open, or were completed, and said to be, on `since` or later. */
export function recentWorkOf(
  code: string,
  facts: readonly Entry[],
  since: Day,
  at: Instant,
): RecentWork {
  const engagements = engagementsOf(facts)
    .filter(({ opened }) => opened.effectiveFrom <= at)
    .filter((engagement) => (closedOn(engagement) ?? since) >= since)
    .map(({ opened }) => opened.body);
  return { code, engagements };
}

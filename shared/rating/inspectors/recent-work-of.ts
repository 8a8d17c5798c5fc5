import { closedOn, engagementsOf, isVouchedFor } from '../../kinds/engagements/engagements.ts';
import type { engagementOpenedForm } from '../../kinds/engagements/engagements-forms.ts';
import type { EntryOf } from '../../kinds/form/entry-of.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Day, Instant } from '../../time/instant.ts';

/** What an agency has worked on, for whom, and where. */
export type RecentWork = {
  readonly code: string;
  readonly engagements: readonly EntryOf<typeof engagementOpenedForm>['body'][];
};

/**
 * The engagements begun by `at` that are still open, or were completed and recorded as completed on `since` or later:
 * all of them, or only those that another party vouches for.
 */
export function recentWorkOf(
  code: string,
  facts: readonly Entry[],
  since: Day,
  at: Instant,
  which: 'all' | 'vouched-for' = 'all',
): RecentWork {
  const engagements = engagementsOf(facts)
    .filter((engagement) => which === 'all' || isVouchedFor(engagement, facts))
    .filter(({ opened }) => opened.effectiveFrom <= at)
    .filter((engagement) => (closedOn(engagement) ?? since) >= since)
    .map(({ opened }) => opened.body);
  return { code, engagements };
}

import type { PublicDraw } from '../../../shared/disclosure/public-draw.ts';
import { publicDrawsOf } from '../../../shared/disclosure/public-draws.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { drawCommittedForm } from '../../../shared/kinds/draw/draw-forms.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type Month, monthOf } from '../../../shared/time/month.ts';
import type { Archiving } from '../ledger/archive-batch.ts';
import type { Ledger } from '../ledger/ledger.ts';

type DrawsDesk = Pick<Archiving, 'entries'> & Pick<Ledger, 'jurisdiction'>;

/** More than a city holds in three years; the newest are told. */
const mostDraws = 5000;

/** What the public may see of all authorities' draws at `now`, by the months of their commitments, oldest first. */
export function drawsByMonth(
  { entries, jurisdiction }: DrawsDesk,
  now: Instant,
): ReadonlyMap<Month, readonly PublicDraw[]> {
  const committed = entries.newestOfKind(drawCommittedForm.name, mostDraws);
  const authorities = new Set(committed.map(({ subject }) => subjectKey(subject)));
  const draws = [...authorities]
    .flatMap((key) => publicDrawsOf(entries.historyOf(key), now, jurisdiction))
    .sort((a, b) => compareTexts(a.committedAt, b.committedAt) || numberOf(a) - numberOf(b));
  return Map.groupBy(draws, ({ committedAt }) => monthOf(committedAt));
}

/** The number of a draw's entry: what follows the jurisdiction in its id. */
export function numberOf({ entry }: Pick<PublicDraw, 'entry'>): number {
  return Number(entry.slice(entry.indexOf('-') + 1));
}

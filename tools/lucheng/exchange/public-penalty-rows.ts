import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { penaltyForm } from '../../../shared/kinds/supervision/supervision-forms.ts';
import { penaltyRowOf } from '../../../shared/tables/penalty-row.ts';
import { nameOf } from '../../../shared/tables/register-rows.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { holdsAt } from '../../../shared/time/interval.ts';
import type { DeskAccess } from '../desk-client.ts';
import { entriesOfSubject } from './entries-of-subject.ts';

/**
 * The penalties that may be published now, whole, from the desk. The register says which these are: what was annulled, stayed
 * or repaired, or is past its time, is left out (domain G3, G4).
 */
export async function publicPenaltyRows(
  desk: DeskAccess,
  records: Iterable<PublicRecord>,
  now: Instant,
): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for (const record of records) {
    const open = record.facts.filter((fact) => fact.kind === 'penalty' && holdsAt(fact, now));
    if (open.length === 0) continue;
    const marksOf = new Map(open.map(({ entries: [id = ''], marks }) => [id, marks]));
    const facts = factsOf(await entriesOfSubject(desk, record.code));
    const penalties = entriesOf(facts, penaltyForm).filter(
      ({ id, effectiveFrom, effectiveUntil }) =>
        marksOf.has(id) && holdsAt({ from: effectiveFrom, until: effectiveUntil }, now),
    );
    const name = nameOf(record, now);
    rows.push(...penalties.map((one) => penaltyRowOf(one, name, marksOf.get(one.id))));
  }
  return rows;
}

import { inspectionStrata } from '../jurisdiction/inspection-strata.ts';
import type { Policy } from '../jurisdiction/policy.ts';
import type { Chance } from '../kinds/draw/draw-forms.ts';
import { canonicalHash } from '../kinds/draw/draw-result-rules.ts';
import { takeOf } from '../kinds/draw/inspections-committed.ts';
import type { InspectionsCommittedBody, InspectionsDrawnBody } from '../kinds/draw/plan-forms.ts';
import { canonicalBytes } from '../ledger/canonical.ts';
import { sha256 } from '../ledger/digest.ts';
import type { Inspectable } from './inspection-pool.ts';
import { shuffle } from './shuffle.ts';

/** What an authority decides before a plan is drawn; the rest of the commitment follows from the pool. */
export type PlanRequest = Omit<InspectionsCommittedBody, 'strata' | 'listHash'>;

/** The body of an `inspections-committed` entry. */
export function planInspections(
  request: PlanRequest,
  pool: readonly Inspectable[],
  { inspection }: Policy,
): InspectionsCommittedBody {
  const sizes = Map.groupBy(pool, ({ stratum }) => stratum);
  const strata = inspectionStrata.flatMap((stratum) => {
    const size = sizes.get(stratum)?.length ?? 0;
    const take = takeOf(size, inspection.perYear.value[stratum], request);
    return size === 0 ? [] : [{ stratum, size, take }];
  });
  return { ...request, strata, listHash: canonicalHash(pool) };
}

/**
 * Whom chance chooses: the pool as the seed shuffles it, and of each stratum the first as many as the commitment says. Each
 * agency has a shuffle of the inspectors of its own, of whom the first visit it that need not step aside.
 */
export function drawVisits(
  commitment: InspectionsCommittedBody,
  pool: readonly Inspectable[],
  randomness: Chance,
): InspectionsDrawnBody['visits'] {
  const seedFor = (what: string) => planSeed(commitment, randomness, what);
  const order = shuffle(pool, seedFor('agencies'));
  const chosen = commitment.strata.flatMap(({ stratum, take }) =>
    order.filter((one) => one.stratum === stratum).slice(0, take),
  );
  return chosen
    .map(({ code }) => code)
    .toSorted()
    .map((agency) => {
      const { inspectors, inspectorsEach, recused = [] } = commitment;
      const isAside = (inspector: string) =>
        recused.some((one) => one.agency === agency && one.inspector === inspector);
      // All are shuffled: who steps aside changes nothing in the order of the others.
      const visitors = shuffle(inspectors, seedFor(agency))
        .filter((inspector) => !isAside(inspector))
        .slice(0, inspectorsEach);
      return { agency, inspectors: [...visitors] };
    });
}

/** SHA-256 of the canonical JSON `{commitment, domain, for, randomness}`. */
function planSeed(
  commitment: InspectionsCommittedBody,
  randomness: Chance,
  what: string,
): Uint8Array {
  const chance =
    randomness.source === 'drand-quicknet' ? [randomness.beacon.randomness] : randomness.secrets;
  const domain = 'lucheng-inspections-v1';
  return sha256(canonicalBytes({ domain, commitment, randomness: chance, for: what }));
}

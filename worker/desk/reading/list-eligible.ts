import type { Service } from '../../../shared/identity/services.ts';
import { isAgencyKey } from '../../../shared/identity/subject.ts';
import {
  eligibleInspectors,
  type Inspector,
} from '../../../shared/rating/inspectors/eligible-inspectors.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Ledger } from '../ledger/append-batch.ts';

/** Whom an authority may entrust with an inspection, and whom not and why (Art. 29). */
export type Eligible = {
  readonly at: Instant;
  readonly service: Service;
  readonly inspected: string;
  readonly eligible: readonly Inspector[];
  readonly excluded: readonly Inspector[];
};

export function listEligible(
  { entries, jurisdiction }: Pick<Ledger, 'entries' | 'jurisdiction'>,
  service: Service,
  inspected: string,
  at: Instant,
): Eligible {
  const codes = [...entries.subjectKeys()].filter(isAgencyKey);
  const inspectors = eligibleInspectors(codes, { service, inspected, at }, jurisdiction, (agency) =>
    entries.historyOfAgency(agency),
  );
  return {
    at,
    service,
    inspected,
    eligible: inspectors.filter(({ bars }) => bars.length === 0),
    excluded: inspectors.filter(({ bars }) => bars.length > 0),
  };
}

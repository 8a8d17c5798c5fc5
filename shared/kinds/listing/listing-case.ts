import type { Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { listingsOf, proposalOf } from './listings.ts';

/** Refuses a step of a listing in a case in which none was proposed. */
export function caseUnknown(
  facts: readonly Entry[],
  caseId: string | undefined,
): Fault | undefined {
  if (proposalOf(facts, caseId)) return undefined;
  return {
    field: 'caseId',
    rule: 'listing.unknown-case',
    zh: '该主体没有此案件编号的列入建议',
    en: 'No listing of this subject is proposed under this case number',
  };
}

/** A case leads to one listing. */
export function listedAlready(
  facts: readonly Entry[],
  caseId: string | undefined,
): Fault | undefined {
  if (!listingsOf(facts).some(({ entry }) => entry.caseId === caseId)) return undefined;
  return {
    field: 'caseId',
    rule: 'listing.listed-already',
    zh: '该案件已经列入',
    en: 'This case has already led to a listing',
  };
}

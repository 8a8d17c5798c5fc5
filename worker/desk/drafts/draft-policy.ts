import { utf8 } from '../../../shared/ledger/digest.ts';

/** Drafts are a convenience: they are bounded, and forgotten. */
export const draftPolicy = {
  /** Of one person, not yet recorded. */
  most: 200,
  /** As a browser sends it, where a Chinese character takes nine: a registration with all its lost names comes to 1.42 million. */
  mostFormBytes: 2_000_000,
  /** The kind with the most fields, a drawn plan of inspections, has 55,016. */
  mostFields: 60_000,
  /** Of one draft as it is kept: the storage takes no value of more than 2 MiB. */
  mostKeptBytes: 2_000_000,
  /** Of all that one person keeps: a hundred times a long draft, and no room to fill the city’s ledger. */
  mostKeptInAll: 20_000_000,
  /** 90 days since they were last saved; what was recorded is remembered for as long, so that it isn't recorded twice. */
  keptSeconds: 90 * 86_400,
} as const;

/** Whether what was typed is more than one draft may hold. */
export function isTooLong(typed: object): boolean {
  return utf8(JSON.stringify(typed)).length > draftPolicy.mostKeptBytes;
}

import type { CatalogueRecord } from './catalogue-record.ts';
import type { PersonRecord } from './person-record.ts';
import type { PublicRecord } from './record.ts';

/** Every sort of record in a register. Agencies' records, the first sort, have no `kind`. */
export type RegisterRecord = PublicRecord | PersonRecord | CatalogueRecord;

export function isAgencyRecord(record: RegisterRecord): record is PublicRecord {
  return !('kind' in record);
}

export function isPersonRecord(record: RegisterRecord): record is PersonRecord {
  return 'kind' in record && record.kind === 'person';
}

export function isCatalogueRecord(record: RegisterRecord): record is CatalogueRecord {
  return 'kind' in record && record.kind === 'catalogue';
}

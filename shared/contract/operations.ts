import {
  agencyOperation,
  badgeOperation,
  correctionOperation,
  explanationOperation,
  pastOperation,
  receiptOperation,
} from './agency-operations.ts';
import { openapiOperation, widgetOperation } from './interface-operations.ts';
import {
  blacklistCsvOperation,
  blacklistJsonOperation,
  catalogueJsonOperation,
  catalogueTextOperation,
  personsCsvOperation,
  personsJsonOperation,
  searchOperation,
  standingsOperation,
  statisticsJsonOperation,
} from './list-operations.ts';
import type { Operation } from './operation.ts';
import {
  agencyPageOperation,
  blacklistPageOperation,
  cataloguePageOperation,
  correctionPageOperation,
  startPageOperation,
  statisticsPageOperation,
} from './page-operations.ts';
import {
  exportOperation,
  fileOperation,
  headOperation,
  keysOperation,
  statusOperation,
} from './register-operations.ts';

/** In the order in which they are described. */
export const operations: readonly Operation[] = [
  agencyOperation,
  explanationOperation,
  pastOperation,
  searchOperation,
  standingsOperation,
  badgeOperation,
  receiptOperation,
  correctionOperation,
  blacklistJsonOperation,
  blacklistCsvOperation,
  personsJsonOperation,
  personsCsvOperation,
  catalogueJsonOperation,
  catalogueTextOperation,
  statisticsJsonOperation,
  statusOperation,
  headOperation,
  keysOperation,
  fileOperation,
  exportOperation,
  openapiOperation,
  agencyPageOperation,
  correctionPageOperation,
  blacklistPageOperation,
  cataloguePageOperation,
  statisticsPageOperation,
  startPageOperation,
  widgetOperation,
];

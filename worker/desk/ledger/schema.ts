import { clockTable } from './clock-subjects.ts';
import { namingIndexes } from './entries-naming.ts';
import { monthCountTables } from './month-counts.ts';
import { accessTables } from './tables/access-tables.ts';
import { accountTables } from './tables/account-tables.ts';
import { calendarTables } from './tables/calendar-tables.ts';
import { draftTables } from './tables/draft-tables.ts';
import { evaluationTables } from './tables/evaluation-tables.ts';
import { exchangeTables } from './tables/exchange-tables.ts';
import { haltTables } from './tables/halt-tables.ts';
import { identityTables } from './tables/identity-tables.ts';
import { importTables } from './tables/import-tables.ts';
import { keptTables } from './tables/kept-tables.ts';
import { kindIndex } from './tables/kind-index.ts';
import { ledgerTables } from './tables/ledger-tables.ts';
import { monthTables } from './tables/month-tables.ts';
import { petitionTables } from './tables/petition-tables.ts';
import { planTables } from './tables/plan-tables.ts';
import { publishingTables } from './tables/publishing-tables.ts';
import { watchTables } from './tables/watch-tables.ts';

/** The object's tables, one migration a version; from the first release on one that has run is never changed, a new one follows it. */
const migrations: readonly string[] = [
  [ledgerTables, accessTables, publishingTables].join('\n'),
  accountTables,
  draftTables,
  haltTables,
  namingIndexes,
  identityTables,
  kindIndex,
  petitionTables,
  importTables,
  watchTables,
  evaluationTables,
  calendarTables,
  keptTables,
  exchangeTables,
  clockTable,
  monthCountTables,
  monthTables,
  planTables,
];

/**
 * Brings the object's tables to the newest version; runs before anything else does. Throws where they were made by a build that
 * was never released, or by a newer one.
 */
export function migrate(storage: DurableObjectStorage): void {
  storage.transactionSync(() => {
    const version = storage.kv.get<number>('schemaVersion') ?? 0;
    if (version > migrations.length) {
      throw new Error(
        `The desk's tables have version ${version}, this build knows ${migrations.length}: a newer build made them, or one from before the first release (npm run reset)`,
      );
    }
    for (const migration of migrations.slice(version)) storage.sql.exec(migration);
    storage.kv.put('schemaVersion', migrations.length);
  });
}

import type { Inspectable } from '../../../shared/draw/inspection-pool.ts';

/** Some half a megabyte of a list; a row may have two. */
const agenciesAtOnce = 10_000;

/** The plans of two years, one a quarter; older ones are reckoned anew when somebody asks. */
const mostLists = 8;

/** The list with this hash as it was reckoned for its plan; undefined where it isn't kept. */
export function keptPool(sql: SqlStorage, listHash: string): readonly Inspectable[] | undefined {
  const parts = sql
    .exec<{ json: string }>('SELECT json FROM planPools WHERE listHash = ? ORDER BY part', listHash)
    .toArray();
  if (parts.length === 0) return undefined;
  return parts.flatMap(({ json }): readonly Inspectable[] => JSON.parse(json));
}

/** Keeps a list under its own hash, whole; the oldest makes room. */
export function keepPool(sql: SqlStorage, listHash: string, pool: readonly Inspectable[]): void {
  for (let part = 0; part * agenciesAtOnce < Math.max(pool.length, 1); part++) {
    const agencies = pool.slice(part * agenciesAtOnce, (part + 1) * agenciesAtOnce);
    sql.exec(
      'INSERT OR REPLACE INTO planPools (listHash, part, json) VALUES (?, ?, ?)',
      listHash,
      part,
      JSON.stringify(agencies),
    );
  }
  sql.exec(
    `DELETE FROM planPools WHERE listHash NOT IN
       (SELECT listHash FROM planPools WHERE part = 0 ORDER BY rowid DESC LIMIT ?)`,
    mostLists,
  );
}

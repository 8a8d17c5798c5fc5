import type { Entry } from '../../../shared/ledger/entry.ts';

/** How an entry in another's file may name a party: by a field of its body. */
const namings = {
  client: { field: 'client', where: `kind = 'engagement-opened'` },
  employer: { field: 'agency', where: `kind = 'practitioner-registered'` },
  association: {
    field: 'association',
    where: `kind IN ('association-member', 'association-notice', 'association-rating')`,
  },
} as const;

export type Naming = keyof typeof namings;

const fieldOf = (naming: Naming) => `json_extract(json, '$.body.${namings[naming].field}')`;

/** An index of these entries alone for each naming; where the words of one change, a migration has to make it anew. */
export const namingIndexes: string = (Object.keys(namings) as Naming[])
  .map(
    (naming) =>
      `CREATE INDEX entriesByNamed_${naming} ON entries (${fieldOf(naming)}, seq) WHERE ${namings[naming].where};`,
  )
  .join('\n');

/** The newest `most` entries that name the party with this code so, newest first. */
export function entriesNaming(
  sql: SqlStorage,
  naming: Naming,
  code: string,
  most: number,
): readonly Entry[] {
  return sql
    .exec<{ json: string }>(
      `SELECT json FROM entries WHERE ${namings[naming].where} AND ${fieldOf(naming)} = ?
       ORDER BY seq DESC LIMIT ?`,
      code,
      most,
    )
    .toArray()
    .map(({ json }) => JSON.parse(json));
}

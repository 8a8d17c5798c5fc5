import { cleanPageText } from '../../../shared/query-record/page-text.ts';
import type { VetRow } from '../../../shared/vetting/vet-row.ts';
import type { PageQuery } from '../../messages/query-messages.ts';

/** What a query record can be made of after a vetting, and how many rows can't be in it. */
export type VettedQuery = { readonly query: PageQuery; readonly leftOut: number };

/**
 * The agencies that rows certainly mean, or mean as the reader said, and the names without a record. A row that is unclear
 * or was not checked is in no record: it would accuse somebody by a guess.
 */
export function queryOfRows(rows: readonly VetRow[]): VettedQuery {
  const agencies = new Map<string, PageQuery['agencies'][number]>();
  const unknown = new Set<string>();
  let leftOut = 0;
  for (const { answer, name } of rows) {
    if (answer.kind === 'no-record') unknown.add(name.trim());
    else if (answer.kind !== 'found') leftOut += 1;
    else
      for (const { code, written } of answer.matches) agencies.set(code, agencyOf(code, written));
  }
  unknown.delete('');
  return {
    query: { isPending: false, agencies: [...agencies.values()], unknown: [...unknown] },
    leftOut,
  };
}

function agencyOf(code: string, written: string): PageQuery['agencies'][number] {
  const given = cleanPageText(written, mostGiven);
  return { code, places: [], ...(given !== '' && given !== code && { given }) };
}

/** Characters, as a query record takes them. */
const mostGiven = 200;

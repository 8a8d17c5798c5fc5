import { cleanPageText } from '../../../shared/query-record/page-text.ts';
import type { VetRow } from '../../../shared/vetting/vet-row.ts';
import type { PageQuery } from '../../messages/query-messages.ts';

/**
 * What a query record is made of after a vetting: the agencies that rows certainly mean, or mean as the reader said, and the
 * names without a record.
 */
export function queryOfRows(rows: readonly VetRow[]): PageQuery {
  const agencies = new Map<string, PageQuery['agencies'][number]>();
  const unknown = new Set<string>();
  for (const { answer, name } of rows) {
    if (answer.kind === 'no-record') unknown.add(name.trim());
    if (answer.kind === 'found')
      for (const { code, written } of answer.matches) agencies.set(code, agencyOf(code, written));
  }
  unknown.delete('');
  return { isPending: false, agencies: [...agencies.values()], unknown: [...unknown] };
}

function agencyOf(code: string, written: string): PageQuery['agencies'][number] {
  const given = cleanPageText(written, mostGiven);
  return { code, places: [], ...(given !== '' && given !== code && { given }) };
}

/** Characters, as a query record takes them. */
const mostGiven = 200;

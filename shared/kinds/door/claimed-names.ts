import type { Entry } from '../../ledger/entry.ts';
import { kinds } from './all.ts';

/** The names that an entry on record claims for its subject. */
export function claimedNames({ kind, body }: Pick<Entry, 'kind' | 'body'>): readonly string[] {
  const names = kinds.find(({ name }) => name === kind)?.names?.(body) ?? [];
  return names.map(({ name }) => name);
}

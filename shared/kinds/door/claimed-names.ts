import type { Entry } from '../../ledger/entry.ts';
import { kinds } from '../book/all.ts';

type Named = Pick<Entry, 'kind' | 'body'>;

/** The names that an entry on record claims for its subject. */
export function claimedNames({ kind, body }: Named): readonly string[] {
  const names = kinds.find(({ name }) => name === kind)?.names?.(body) ?? [];
  return names.map(({ name }) => name);
}

/** What a decision on record, or the proposal of one, calls its subject. */
export function namesInDecision({ kind, body }: Named): readonly string[] {
  const names = kinds.find(({ name }) => name === kind)?.decidedNames?.(body) ?? [];
  return names.map(({ name }) => name);
}

import type { Entry } from '../../../shared/ledger/entry.ts';

const ending = new Set([
  'retraction',
  'suspension',
  'outcome',
  'removal',
  'repair-decided',
  'measure-lifted',
  'list-left',
  'repudiation-decided',
]);

/** Whether an entry of this kind may end, lift, stay or shorten what another one decided. */
export function endsSomething({ kind }: Pick<Entry, 'kind'>): boolean {
  return ending.has(kind);
}

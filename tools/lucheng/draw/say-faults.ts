import type { Fault } from '../../../shared/ledger/fault.ts';

/** One fault a line, in both languages. */
export function sayFaults(faults: readonly Fault[]): string {
  return faults.map(({ field, zh, en }) => `  ${field}: ${zh} / ${en}\n`).join('');
}

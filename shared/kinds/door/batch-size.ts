import type { Fault } from '../../ledger/fault.ts';

/** The most entries that one batch may hold. */
export const maxBatch = 500;

/** Refuses a batch that is empty or too large, by the number of its entries alone. */
export function batchSizeFault(size: number): Fault | undefined {
  if (size === 0) {
    return {
      field: '',
      rule: 'batch.empty',
      zh: '没有可记录的内容',
      en: 'There is nothing to record',
    };
  }
  if (size <= maxBatch) return undefined;
  return {
    field: '',
    rule: 'batch.too-large',
    zh: `一批最多 ${maxBatch} 条，此批 ${size} 条`,
    en: `A batch holds at most ${maxBatch} entries; this one has ${size}`,
  };
}

import { exportPartKey } from '../../../shared/register/evidence/export-index.ts';
import { mostDeletedAtOnce } from '../platform/object-store.ts';
import type { ExportingDesk } from './exporting-desk.ts';

/** Deletes parts that no export names. */
export async function deleteUnusedParts({
  exports,
  register,
}: Pick<ExportingDesk, 'exports' | 'register'>): Promise<void> {
  const unused = exports.unused();
  for (let from = 0; from < unused.length; from += mostDeletedAtOnce) {
    const numbers = unused.slice(from, from + mostDeletedAtOnce);
    await register.delete(numbers.map(exportPartKey));
    exports.forget(numbers);
  }
}

import { exportPartKey } from '../../../shared/register/evidence/export-index.ts';
import type { PublishingDesk } from '../publishing/publishing-desk.ts';

/** R2 deletes at most this many objects a call. */
const mostAtOnce = 1000;

/** Deletes parts that no export names. */
export async function deleteUnusedParts({
  exports,
  register,
}: Pick<PublishingDesk, 'exports' | 'register'>): Promise<void> {
  const unused = exports.unused();
  for (let from = 0; from < unused.length; from += mostAtOnce) {
    const numbers = unused.slice(from, from + mostAtOnce);
    await register.delete(numbers.map(exportPartKey));
    exports.forget(numbers);
  }
}

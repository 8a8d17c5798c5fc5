import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { mostDeletedAtOnce } from '../platform/object-store.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { publishingPolicy } from './publishing-policy.ts';

type Sweeping = Pick<PublishingDesk, 'files' | 'register' | 'publications' | 'sweepFailures'>;

/**
 * Deletes superseded files: a repair reaches the past too (domain G3). A failure is remembered apart, and puts off no
 * publication.
 */
export async function sweepFiles(
  { files, register, publications, sweepFailures }: Sweeping,
  now: Instant,
): Promise<void> {
  if (!publications.last()) return;
  const before = addSeconds(now, -publishingPolicy.keepSupersededSeconds);
  const sha256s = files.supersededBefore(before).slice(0, mostDeletedAtOnce);
  if (sha256s.length === 0) return;
  try {
    files.markGone(sha256s);
    await register.delete(sha256s.map((sha256) => `files/${sha256}`));
    files.forget(sha256s);
    sweepFailures.clear();
  } catch (error) {
    sweepFailures.record(now, String(error));
  }
}

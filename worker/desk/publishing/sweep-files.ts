import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { publishingPolicy } from './publishing-policy.ts';

/** R2 deletes at most this many objects a call. */
const mostAtOnce = 1000;

/**
 * Deletes superseded files: a repair reaches the past too (domain G3). A failure is remembered apart, and puts off no
 * publication.
 */
export async function sweepFiles(desk: PublishingDesk, now: Instant): Promise<void> {
  const { files, register, publications } = desk;
  if (!publications.last()) return;
  const before = addSeconds(now, -publishingPolicy.keepSupersededSeconds);
  const sha256s = files.supersededBefore(before).slice(0, mostAtOnce);
  if (sha256s.length === 0) return;
  try {
    files.markGone(sha256s);
    await register.delete(sha256s.map((sha256) => `files/${sha256}`));
    files.forget(sha256s);
    publications.recordSweep();
  } catch (error) {
    publications.recordSweepFailure(now, String(error));
  }
}

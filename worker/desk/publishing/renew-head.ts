import type { Instant } from '../../../shared/time/instant.ts';
import { renewAt } from './next-due.ts';
import type { PublishingDesk } from './publishing-desk.ts';
import { putHead } from './put-head.ts';

/**
 * Signs the last good register anew where its head is due for that, whatever keeps a new one from being made. Where a head may
 * have arrived though its put failed, readers may have seen it, and it is that one's register that is signed.
 */
export async function renewHead(desk: PublishingDesk, now: Instant): Promise<void> {
  const { publications } = desk;
  const last = publications.last();
  if (!last) return renewSeen(desk, now);
  if (renewAt(last) > now) return;
  const good = publications.inDoubt() ?? last;
  const head = await putHead(desk, good, now);
  publications.recordRenewal({ ...last, ...head });
}

/** A restored desk may have to wait for an operator before it publishes; readers go by what the lost one told them. */
async function renewSeen(desk: PublishingDesk, now: Instant): Promise<void> {
  const seen = desk.publications.seen();
  if (!seen || renewAt(seen) > now) return;
  desk.publications.recordSeen({ ...seen, ...(await putHead(desk, seen, now)) });
}

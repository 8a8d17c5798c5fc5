import type { Instant } from '../../../shared/time/instant.ts';
import { putHead } from '../signing/put-head.ts';
import type { SigningDesk } from '../signing/signing-desk.ts';
import { renewAt } from './next-due.ts';
import type { PublicationStore } from './publication-store.ts';

type RenewingDesk = SigningDesk & { readonly publications: PublicationStore };

/**
 * Signs the last good register anew where its head is due, though no new register can be made. Where a head's put failed, it may
 * have arrived nevertheless and readers may have seen it: then that head's register is signed.
 */
export async function renewHead(desk: RenewingDesk, now: Instant): Promise<void> {
  const { publications, heads } = desk;
  const last = publications.last();
  if (!last) return renewSeen(desk, now);
  if (renewAt(last) > now) return;
  const good = heads.inDoubt() ?? last;
  const head = await putHead(desk, good, now);
  publications.recordRenewal({ ...last, ...head });
  heads.clearDoubt();
}

/** A restored desk may have to wait for an operator before it publishes; readers go by what the lost one told them. */
async function renewSeen(desk: RenewingDesk, now: Instant): Promise<void> {
  const seen = desk.publications.seen();
  if (!seen || renewAt(seen) > now) return;
  desk.publications.recordSeen({ ...seen, ...(await putHead(desk, seen, now)) });
}

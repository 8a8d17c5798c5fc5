import { memoryStore } from '../../../shared/register/reader/memory-store.ts';
import type { Progress } from '../../../shared/register/reader/reader.ts';
import { refreshRegister } from '../../../shared/register/reader/reader.ts';
import { isSignedKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import { verifyWith } from '../../../shared/register/trust/verify-with.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { heldIn } from './held-files.ts';
import type { FetchOrder, FetchReport } from './register-messages.ts';
import { siteSource } from './site-source.ts';

/** Fetches the register of this site, believed by the keys that the page names; runs in a worker, before the page is sealed. */
export async function fetchRegister(
  { origin, keys }: FetchOrder,
  report: (report: FetchReport) => void,
): Promise<void> {
  if (!isSignedKeySet(keys)) return report({ kind: 'not-fetched', cause: 'key-set' });
  const store = memoryStore();
  const refreshed = await refreshRegister({
    source: siteSource(origin),
    store,
    verify: verifyWith(crypto.subtle),
    pinned: keys,
    now: toInstant(Date.now()),
    onProgress: (progress: Progress) => report({ kind: 'fetching', progress }),
  });
  const held = await heldIn(store);
  if (refreshed.kind === 'failed' || held === undefined) {
    const { cause = 'no-register', rule } = refreshed.kind === 'failed' ? refreshed : {};
    report({ kind: 'not-fetched', cause, ...(rule !== undefined && { rule }) });
  } else report({ kind: 'fetched', held, size: refreshed.register.size });
}

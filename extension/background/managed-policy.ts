import { browser } from 'wxt/browser';
import type { PinnedSources } from '../pinned-source.ts';
import { noPolicy, type Policy, policyOf } from '../settings/policy.ts';

/** What the organisation that manages this browser has fixed. A browser that nobody manages may refuse to answer. */
export async function readPolicy(sources: PinnedSources): Promise<Policy> {
  const managed = await browser.storage.managed.get(null).catch(() => undefined);
  return managed === undefined ? noPolicy : policyOf(managed, sources);
}

import type { PinnedSources } from '../pinned-source.ts';
import { type Policy, policyOf } from '../settings/policy.ts';

/** What of `browser.storage` is needed. */
export type PolicyAreas = {
  readonly managed: { get(keys: null): Promise<Record<string, unknown>> };
  readonly local: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
};

/** What the organisation that manages this browser has fixed. A browser that nobody manages may refuse to answer. */
export async function readPolicy(
  { managed }: Pick<PolicyAreas, 'managed'>,
  sources: PinnedSources,
): Promise<Policy> {
  return policyOf(await readManaged(managed), sources);
}

/** The same, kept for the next start: a browser that has just been started takes seconds to answer. */
export async function readAndKeepPolicy(
  { managed, local }: PolicyAreas,
  sources: PinnedSources,
): Promise<Policy> {
  const [said, { [lastKey]: last }] = await Promise.all([readManaged(managed), local.get(lastKey)]);
  if (JSON.stringify(said) === JSON.stringify(last)) return policyOf(said, sources);
  // Where the device refuses to write (quota), the next start has what was kept before, until it is told what holds.
  await local.set({ [lastKey]: said }).catch(() => undefined);
  return policyOf(said, sources);
}

/** As it was when it was kept; undefined where it never was. */
export async function lastPolicy(
  { local }: Pick<PolicyAreas, 'local'>,
  sources: PinnedSources,
): Promise<Policy | undefined> {
  const { [lastKey]: last } = await local.get(lastKey);
  return typeof last === 'object' && last !== null ? policyOf({ ...last }, sources) : undefined;
}

const lastKey = 'lastPolicy';

function readManaged(managed: PolicyAreas['managed']): Promise<Record<string, unknown>> {
  return managed.get(null).catch(() => ({}));
}

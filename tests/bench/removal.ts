import { setTimeout as sleep } from 'node:timers/promises';
import { paths } from '../../shared/contract/paths.ts';
import { removalOf } from '../../tools/demo/drafts.ts';
import type { Bench, Rounds } from './bench.ts';
import { createCachingClient } from './caching-client.ts';
import {
  type ListedAgency,
  openRemovalTown,
  type RemovalTown,
  waitSeconds,
} from './removal-town.ts';

const defaultRepeats = 5;

/** How long a repaired listing goes on being seen: from the removal being sent to the desk until it is gone, by reader. */
export const removal: Bench = {
  name: 'removal',
  keys: [
    { key: 'api_s', unit: 's', target: ['≤', 60] },
    { key: 'site_s', unit: 's', target: ['≤', 60] },
    { key: 'badge_s', unit: 's', target: ['≤', 60] },
    { key: 'extension_polls', unit: 'polls', target: ['≤', 1] },
  ],
  run: async ({ repeats = defaultRepeats }: Rounds, say) => {
    say(`${repeats} agencies are listed; the extension polls every ${waitSeconds} s`);
    const town = await openRemovalTown(repeats);
    try {
      const removals: Removal[] = [];
      for (const agency of town.agencies) {
        const seen = await removeAndWatch(town, agency);
        say(
          Object.entries(seen)
            .map(([key, value]) => `${key} ${value.toFixed(1)}`)
            .join(', '),
        );
        removals.push(seen);
      }
      const worst = (key: keyof Removal) => Math.max(...removals.map((one) => one[key]));
      return {
        api_s: worst('api_s'),
        site_s: worst('site_s'),
        badge_s: worst('badge_s'),
        extension_polls: worst('extension_polls'),
      };
    } finally {
      await town.stop();
    }
  },
};

type Removal = Readonly<Record<'api_s' | 'site_s' | 'badge_s' | 'extension_polls', number>>;

async function removeAndWatch(
  town: RemovalTown,
  { agency, ...listing }: ListedAgency,
): Promise<Removal> {
  const { code } = agency;
  const { decision } = listing.documents;
  const watching = [
    watchClients(town.publicOrigin + paths.agency(code), decision),
    watchClients(town.publicOrigin + paths.page(code), decision),
    watchClients(town.publicOrigin + paths.badge(code), '黑名单'),
  ];
  await sleep(removalSecond * 1000);
  const sequence = await town.publishedSequence();
  const sentMs = performance.now();
  await town.officers.proposer.record(removalOf({ agency, ...listing }, '示环信〔2026〕99号'));
  const polls = await pollsUntilGone(town, code, sequence);
  const [api = 0, site = 0, badge = 0] = (await Promise.all(watching)).map(
    (ms) => (ms - sentMs) / 1000,
  );
  return { api_s: api, site_s: site, badge_s: badge, extension_polls: polls };
}

/** Clients arrive one a second; a server may tell those that come after the removal what it read before. */
const clients = 30;
const removalSecond = 5;

/** When the last client that has seen the sign sees it no more. */
async function watchClients(url: string, sign: string): Promise<number> {
  const watching = Array.from({ length: clients }, async (_, second) => {
    await sleep(second * 1000);
    return watch(url, sign);
  });
  const lastMs = Math.max(...(await Promise.all(watching)));
  if (!Number.isFinite(lastMs)) throw new Error(`${url} never showed ${sign}`);
  return lastMs;
}

/** When a client with a cache of its own sees the sign no more; long ago, if it never has. */
async function watch(url: string, sign: string): Promise<number> {
  const read = createCachingClient();
  let hasSeen = false;
  while ((await read(url)).includes(sign)) {
    hasSeen = true;
    await sleep(100);
  }
  return hasSeen ? performance.now() : Number.NEGATIVE_INFINITY;
}

/** How often the extension asked, from when the public side had the removal until the extension had it too. */
async function pollsUntilGone(town: RemovalTown, code: string, before: number): Promise<number> {
  while ((await town.publishedSequence()) === before) await sleep(50);
  let lastMs = Date.now();
  let polls = 0;
  for (;;) {
    const {
      verdicts,
      registers: [register],
    } = await town.extensionState();
    const triedMs = Date.parse(register.lastTry ?? '');
    // A try is noted when it begins and again when it ends.
    const isOther = polls === 0 || triedMs - lastMs > (waitSeconds * 1000) / 2;
    if (triedMs > lastMs && isOther) {
      polls += 1;
      lastMs = triedMs;
    }
    const verdict = verdicts[code];
    if (verdict?.outcome === 'known' && verdict.span.level !== 'blacklisted') return polls;
    await sleep(100);
  }
}

import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireChromium } from './browser.ts';
import { canReplace, writeRunner } from './folder-in-place.ts';

/** Where Debian's Chromium looks for what an organisation says. */
const policyHome = '/etc/chromium';

export const canManageChromium = () => canReplace(policyHome);

/** A Chromium whose organisation is the test. */
export type ManagedChromium = {
  readonly executable: string;
  /** What the organisation says to this extension from now on. */
  readonly say: (extensionId: string, settings: object) => Promise<void>;
  /** All that it says from now on, by the names of policies. */
  readonly order: (policies: object) => Promise<void>;
  readonly remove: () => Promise<void>;
};

export async function manageChromium(): Promise<ManagedChromium> {
  const home = await mkdtemp(join(tmpdir(), 'lucheng-policy-'));
  const managed = join(home, 'policies/managed');
  await mkdir(managed, { recursive: true });
  const executable = join(home, 'chromium');
  await writeRunner(executable, requireChromium(), home, policyHome);
  const order = async (policies: object) => {
    // As a whole or not at all: the browser may read it at any moment.
    await writeFile(join(home, 'next.json'), JSON.stringify(policies));
    await rename(join(home, 'next.json'), join(managed, 'lucheng.json'));
  };
  return {
    executable,
    order,
    say: (extensionId, settings) =>
      order({ '3rdparty': { extensions: { [extensionId]: settings } } }),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

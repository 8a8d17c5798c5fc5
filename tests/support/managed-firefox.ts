import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireFirefox } from './firefox.ts';
import { canReplace, writeRunner } from './folder-in-place.ts';

/** Where Debian's Firefox looks for what an organisation says, when it starts. */
const policyHome = ['/usr/lib/firefox-esr/distribution', '/usr/lib/firefox/distribution']
  .filter((folder) => existsSync(folder))
  .map((folder) => realpathSync(folder))[0];

export const canManageFirefox = () => policyHome !== undefined && canReplace(policyHome);

/** A Firefox whose organisation says this, by the names of policies. */
export async function manageFirefox(policies: object) {
  const home = await mkdtemp(join(tmpdir(), 'lucheng-policy-'));
  const executable = join(home, 'firefox');
  await writeFile(join(home, 'policies.json'), JSON.stringify({ policies }));
  await writeRunner(executable, requireFirefox(), home, policyHome ?? '');
  return { executable, remove: () => rm(home, { recursive: true, force: true }) };
}

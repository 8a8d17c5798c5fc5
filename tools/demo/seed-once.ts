import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Town } from '../town/town.ts';
import { appointOfficers } from './officers.ts';
import { tellStory } from './story.ts';

/** Seeds the demo at the first start; returns the proposer's token for trying the desk. */
export async function seedOnce(town: Town, dir: string): Promise<string> {
  const file = join(dir, 'demo-token');
  if (!existsSync(file)) {
    const officers = await appointOfficers(town.deskOrigin, town.operatorSecret);
    await tellStory(officers, town);
    await town.publish();
    await writeFile(file, officers.proposer.token, { mode: 0o600 });
  }
  return (await readFile(file, 'utf8')).trim();
}

import { setTimeout as sleep } from 'node:timers/promises';
import { paths } from '../../shared/contract/paths.ts';

/** The public export, once the desk has made it: seconds after the first publication. */
export async function downloadPublicExport(publicOrigin: string): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(publicOrigin + paths.export);
    const text = await answer.text();
    if (answer.ok) return text;
    await sleep(100);
  }
  throw new Error('no public export was made');
}

import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deskPaths } from '../../shared/contract/desk-paths.ts';
import { askDesk, mustAnswer } from '../../tools/lucheng/desk-client.ts';
import { openTown, type TownOptions } from '../../tools/town/town.ts';

/** Who fills an object's file, and how much is asked of it. */
export type Filler = readonly [script: 'fill-rating-town.ts' | 'fill-desk-town.ts', size: number];

/**
 * Lays a ledger down in the object of a town that persists at `dir`, all of it still to be published: the desk makes its tables, and
 * its own stores fill them while it is shut.
 */
export async function fillLedger(
  options: TownOptions & { readonly dir: string },
  [script, size]: Filler,
  say: (line: string) => void,
): Promise<void> {
  await makeObject(options);
  const start = performance.now();
  const filler = join(import.meta.dirname, '../desks', script);
  const args = ['--max-old-space-size=2000', filler, objectFile(options.dir), String(size)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const seconds = (performance.now() - start) / 1000;
  say(`${stdout.trim()} entries laid down in ${seconds.toFixed(0)} s`);
}

/** The first request makes the object, with its tables. */
export async function makeObject(options: TownOptions): Promise<void> {
  const { deskOrigin, operatorSecret, stop } = await openTown(options);
  const operator = { origin: deskOrigin, credential: operatorSecret, fetch };
  await mustAnswer(askDesk(operator, 'GET', deskPaths.status)).finally(stop);
}

/** The SQLite file of the one object that persists at `dir`. */
export function objectFile(dir: string): string {
  const files = globSync(join(dir, 'objects/desk-LedgerObject/*.sqlite'));
  const [file, ...more] = files.filter((path) => !path.endsWith('metadata.sqlite'));
  if (file === undefined || more.length > 0) throw new Error(`Not one object at ${dir}`);
  return file;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskPaths } from '../../shared/contract/desk-paths.ts';
import { askDesk, mustAnswer } from '../../tools/lucheng/desk-client.ts';
import {
  makeDevelopmentKeys,
  openTown,
  type Town,
  type TownOptions,
} from '../../tools/town/town.ts';
import { townDay } from '../fixtures/ledgers/desk-town.ts';
import { fillLedger } from './fill-ledger.ts';
import { childProcess } from './process-cpu.ts';

/** A desk with a long ledger, its SQLite on disk, and the process that runs it. */
export type DeskTown = Town & { readonly pid: number };

export async function openDeskTown(
  agencies: number,
  say: (line: string) => void,
): Promise<DeskTown> {
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-desk-'));
  const options = await fillTown(dir, agencies, say);
  const town = await runTown(options);
  const stop = () => town.stop().finally(() => rm(dir, { recursive: true }));
  return { ...town, stop };
}

/** The clock begins in the morning of the day after the ledger's last. */
async function fillTown(dir: string, agencies: number, say: (line: string) => void) {
  const startMs = Date.parse(`${townDay}T02:00:00.000Z`);
  const keys = await makeDevelopmentKeys(startMs);
  const options = { dir, keys, startMs, operatorSecret: 'bench-'.repeat(8) };
  await fillLedger(options, ['fill-desk-town.ts', agencies], say);
  return options;
}

/** With the demo's doors, and published: what is harsher for many waits, as it would. */
async function runTown(options: TownOptions): Promise<DeskTown> {
  const town = await openTown({
    ...options,
    deskEntry: join(import.meta.dirname, '../desks/bench-desk.ts'),
    counterEntry: join(import.meta.dirname, '../../tools/demo/door/counter.ts'),
  });
  const operator = { origin: town.deskOrigin, credential: town.operatorSecret, fetch };
  await mustAnswer(askDesk(operator, 'POST', deskPaths.publish));
  return { ...town, pid: childProcess('workerd') };
}

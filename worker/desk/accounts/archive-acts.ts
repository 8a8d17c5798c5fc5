import { type ActLog, actKey } from './act-log.ts';

/** Where acts are kept besides the desk's own tables. */
export interface ArchiveActs {
  put(key: string, text: string): Promise<unknown>;
}

/** Puts what isn't there yet into the archive, oldest first. What it doesn't take now, it is given with the next act. */
export async function archiveActs(log: ActLog, archive: ArchiveActs): Promise<void> {
  try {
    for (const row of log.notArchived()) {
      await archive.put(actKey(row), row.json);
      log.markArchived(row.number);
    }
  } catch {
    // Nobody is kept out of the desk because a bucket is out of reach.
  }
}

import { type KeptRow, keptTables, putRowBack } from '../keeping/kept-row.ts';
import { keysUnder } from './archive-files.ts';

/**
 * Puts back what the archive keeps apart from the ledger, and answers which of its objects are no such rows: one that is damaged keeps
 * no ledger from being restored, but is told.
 */
export async function restoreRows(
  storage: Pick<DurableObjectStorage, 'sql' | 'transactionSync'>,
  archive: R2Bucket,
): Promise<readonly string[]> {
  const { sql } = storage;
  const unreadable: string[] = [];
  for (const table of keptTables) {
    for await (const key of keysUnder(archive, `${table.folder}/`)) {
      const row = parseRow((await (await archive.get(key))?.text()) ?? '');
      const isBack = row && storage.transactionSync(() => putRowBack(sql, table, key, row));
      if (!isBack) unreadable.push(key);
    }
  }
  closeRecorded(sql);
  return unreadable;
}

/**
 * A petition that became an entry just before the loss is answered, though its answer is lost: left open, it would become a second
 * entry.
 */
function closeRecorded(sql: SqlStorage): void {
  sql.exec(
    `UPDATE petitions SET answer = ?, (answeredAt, entry) = (
       SELECT batches.recordedAt, entries.id FROM batches JOIN entries ON entries.seq = batches.firstSeq
       WHERE batches.idempotencyKey = 'petition ' || petitions.number LIMIT 1
     ) WHERE answeredAt IS NULL AND EXISTS (
       SELECT 1 FROM batches WHERE idempotencyKey = 'petition ' || petitions.number
     )`,
    answerLost,
  );
}

/** Its sender reads it, in whichever language. */
const answerLost =
  '已受理。答复的文字在系统恢复时遗失，请向主管部门询问。 / Accepted. The words of the answer were lost in a restore: ask the authority for them.';

function parseRow(text: string): KeptRow | undefined {
  try {
    const row: unknown = JSON.parse(text);
    return typeof row === 'object' && row !== null ? (row as KeptRow) : undefined;
  } catch {
    return undefined;
  }
}

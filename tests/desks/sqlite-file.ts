import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';

type Cell = ArrayBuffer | string | number | null;
type Prepared = { readonly statement: StatementSync; readonly isReading: boolean };

const nothingRead = { toArray: () => [], [Symbol.iterator]: () => [].values() };

/**
 * The SQLite file of a durable object, opened without workerd, as the storage that the desk's stores work on: the same tables,
 * triggers and values. To be used while no workerd has it open. A crash while it is open may spoil the file.
 */
export function openSqliteFile(path: string) {
  const database = new DatabaseSync(path);
  database.exec(
    'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000',
  );
  const statements = new Map<string, Prepared>();
  const prepare = (query: string) => {
    const known = statements.get(query);
    if (known) return known;
    const made = { statement: database.prepare(query), isReading: /^\s*SELECT/.test(query) };
    statements.set(query, made);
    return made;
  };
  const exec = (query: string, ...cells: readonly Cell[]) => {
    const bound = cells.map((cell) => (cell instanceof ArrayBuffer ? new Uint8Array(cell) : cell));
    const { statement, isReading } = prepare(query);
    // As in workerd, what writes is done at once, and what reads may be read row by row.
    if (!isReading) {
      statement.run(...bound);
      return nothingRead;
    }
    return {
      toArray: () => statement.all(...bound),
      one: () => {
        const [row, ...more] = statement.all(...bound);
        if (!row || more.length > 0) throw new Error('Not exactly one row');
        return row;
      },
      [Symbol.iterator]: () => statement.iterate(...bound)[Symbol.iterator](),
    };
  };
  const kv = {
    get: (key: string) => {
      const row = prepare('SELECT value FROM _cf_KV WHERE key = ?').statement.get(key);
      return row && deserialize(row.value);
    },
    put: (key: string, value: unknown) => {
      const { statement } = prepare('INSERT OR REPLACE INTO _cf_KV (key, value) VALUES (?, ?)');
      statement.run(key, serialize(value));
    },
    delete: (key: string) =>
      prepare('DELETE FROM _cf_KV WHERE key = ?').statement.run(key).changes > 0,
  };
  let depth = 0;
  const transactionSync = <T>(work: () => T): T => {
    if (depth > 0) return work();
    database.exec('BEGIN');
    depth++;
    try {
      const done = work();
      database.exec('COMMIT');
      return done;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    } finally {
      depth--;
    }
  };
  const storage = { sql: { exec }, kv, transactionSync } as unknown as DurableObjectStorage;
  const close = () => {
    database.exec('PRAGMA journal_mode = WAL');
    database.close();
  };
  return { storage, close };
}

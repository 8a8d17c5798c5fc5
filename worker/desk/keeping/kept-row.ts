/** A table apart from the ledger of which the archive keeps every row, as an object of its own. */
type KeptTable = {
  readonly table: string;
  /** Where in the archive. */
  readonly folder: string;
  /** The column that names the object. */
  readonly key: string;
  /** What is not archived. */
  readonly without?: string;
};

/** What a desk that was lost would otherwise have forgotten: what people were told a number or code for, and who approved what. */
export const keptTables: readonly KeptTable[] = [
  { table: 'petitions', folder: 'petitions', key: 'number', without: 'takenBy' },
  { table: 'haltWords', folder: 'halt-words', key: 'number' },
  { table: 'evaluationInvitations', folder: 'evaluation-invitations', key: 'person' },
  { table: 'handOvers', folder: 'hand-overs', key: 'number' },
];

type Value = string | number | null;
export type KeptRow = Readonly<Record<string, Value>>;

export function rowKey(folder: string, row: string): string {
  return `${folder}/${row}.json`;
}

/** The row as it is archived; undefined where it is gone. */
export function readRow(
  sql: SqlStorage,
  { table, key, without }: KeptTable,
  row: string,
): string | undefined {
  const [found] = sql.exec(`SELECT * FROM ${table} WHERE ${key} = ?`, row).toArray();
  if (!found) return undefined;
  const kept = Object.entries(found).filter(([column]) => column !== without);
  return JSON.stringify(Object.fromEntries(kept));
}

/** False for what is no row of this table under this key. One that is there stays as it is. */
export function putRowBack(
  sql: SqlStorage,
  { table, folder, key, without }: KeptTable,
  objectKey: string,
  row: KeptRow,
): boolean {
  const columns = columnsOf(sql, table).filter((column) => column !== without);
  const isWhole =
    Object.keys(row).length === columns.length && columns.every((column) => isValue(row[column]));
  if (!isWhole || rowKey(folder, String(row[key])) !== objectKey) return false;
  const { rowsWritten } = sql.exec(
    `INSERT OR IGNORE INTO ${table} (${columns.join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})`,
    ...columns.map((column) => row[column] ?? null),
  );
  if (rowsWritten > 0) forgetMark(sql, folder, String(row[key]));
  return true;
}

/** The archive has the row as it is. */
function forgetMark(sql: SqlStorage, folder: string, row: string): void {
  sql.exec('DELETE FROM rowsToArchive WHERE folder = ? AND row = ?', folder, row);
}

function columnsOf(sql: SqlStorage, table: string): readonly string[] {
  return sql.exec(`SELECT * FROM ${table} LIMIT 0`).columnNames;
}

function isValue(value: unknown): value is Value {
  return value === null || ['string', 'number'].includes(typeof value);
}

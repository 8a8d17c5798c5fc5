import { readTable } from '../../../shared/importing/read-table.ts';
import type { TableImport } from '../../../shared/importing/table-import.ts';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Role } from '../../../shared/ledger/entry.ts';
import { readSheet } from '../../../shared/sheets/read-sheet.ts';

const jurisdiction = jurisdictionOf('330300');

export async function read<F extends string>(
  table: TableImport<F>,
  bytes: Uint8Array | string,
  role: Role = 'city-regulator',
) {
  if (!jurisdiction) throw new Error('no jurisdiction');
  const sheet = await readSheet(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (sheet.kind === 'unreadable') throw new Error(sheet.reason.en);
  const read = readTable(table, sheet.rows, {
    actor: { person: 'officer-1', authority: '示例市生态环境局', role },
    regulation: '示例办法',
    document: undefined,
    fileHash: '',
    now: '2026-11-23T00:00:00.000Z',
    jurisdiction,
    isVerified: () => false,
    skip: [],
    withUnregistered: false,
    confirmed: undefined,
  });
  if (read.kind === 'refused') return { accepted: [], rejections: [], reasons: read.reasons };
  return { ...read, reasons: [], accepted: read.accepted.map(({ draft }) => draft) };
}

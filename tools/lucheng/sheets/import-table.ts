import { readFile } from 'node:fs/promises';
import { goodCodes } from '../../../shared/importing/on-record.ts';
import { readTable } from '../../../shared/importing/read-table.ts';
import type {
  ImportContext,
  PlannedRow,
  TableImport,
} from '../../../shared/importing/table-import.ts';
import { readSheet } from '../../../shared/sheets/read-sheet.ts';
import type { SheetRow } from '../../../shared/sheets/sheet.ts';
import type { FaultText } from '../../../shared/tables/fault-text.ts';
import { CommandError, type CommandInput, type Terminal } from '../command.ts';
import type { DeskAccess } from '../desk-client.ts';
import { deskAccess, deskOptions } from '../tokens/desk-access.ts';
import { carryOut } from './carry-out.ts';
import { deskRecord } from './desk-record.ts';
import { openSession } from './desk-session.ts';
import { importContext } from './import-context.ts';
import { reportImport } from './import-report.ts';
import { previewChanges } from './preview-changes.ts';

/** What every import of a table can be told. */
export const importOptions = {
  ...deskOptions,
  commit: { type: 'boolean' },
  skip: { type: 'string', multiple: true },
} as const;

/** Reads a table, looks first, records with `--commit`. Returns the exit code: 1 where rows were rejected. */
export async function importTable<F extends string>(
  table: TableImport<F>,
  input: CommandInput,
  terminal: Terminal,
  preview: (rows: readonly PlannedRow[]) => string = () => '',
): Promise<number> {
  const [file = ''] = input.operands;
  const isDryRun = input.values.commit !== true;
  const desk = await deskAccess(input, terminal);
  if (!desk && !isDryRun) {
    throw new CommandError('--commit needs a token: --token-file or LUCHENG_TOKEN', 2);
  }
  const bytes = await readBytes(file);
  const session = desk && (await openSession(desk, table.kind));
  const context = importContext(session, bytes, terminal.nowMs(), input.values);
  const { accepted: rows, rejections } = await readRows(table, bytes, context, desk);
  const errand = { table, rows, context, isDryRun };
  const { counts, planned, refused, failure } = await carryOut(desk, errand, terminal);
  if (isDryRun) terminal.out.write(preview(planned));
  terminal.out.write(previewChanges(planned, context.confirmed));
  const all = [...rejections, ...refused];
  await reportImport(file, counts, all, terminal);
  if (failure) throw failure;
  return all.length > 0 ? 1 : 0;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new CommandError(`无法读取 / cannot read ${file}`);
  }
}

async function readRows<F extends string>(
  table: TableImport<F>,
  bytes: Uint8Array,
  context: ImportContext,
  desk: DeskAccess | undefined,
) {
  const sheet = await readSheet(bytes);
  if (sheet.kind === 'unreadable') throw new CommandError(say([sheet.reason]));
  const isVerified = await verifiedAmong(table, sheet.rows, context, desk);
  const read = readTable(table, sheet.rows, { ...context, isVerified });
  if (read.kind === 'refused') throw new CommandError(say(read.reasons));
  return read;
}

/** Reads once to learn of which irregular codes the desk is to be asked. */
async function verifiedAmong<F extends string>(
  table: TableImport<F>,
  rows: readonly SheetRow[],
  context: ImportContext,
  desk: DeskAccess | undefined,
): Promise<ImportContext['isVerified']> {
  const irregular = new Set<string>();
  const isVerified = (code: string) => {
    irregular.add(code);
    return true;
  };
  readTable(table, rows, { ...context, isVerified });
  const good = desk && (await goodCodes(deskRecord(desk), [...irregular]));
  return (code) => good?.has(code) === true;
}

function say(reasons: readonly FaultText[]): string {
  return reasons.map(({ zh, en }) => `${zh}\n${en}`).join('\n');
}

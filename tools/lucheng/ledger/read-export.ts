import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { ExportLine } from '../../../shared/ledger/export-line.ts';
import type { Personal } from '../../../shared/ledger/personal.ts';
import { CommandError } from '../command.ts';

type Line<Kind extends ExportLine['kind']> = Extract<ExportLine, { kind: Kind }>;

/** An export as read: what it says of itself, in the order of the ledger, and what it says that this means. */
export type LedgerExport = {
  readonly about: Line<'export'>;
  readonly leaves: readonly (Line<'entry'> | Line<'withheld'>)[];
  readonly entries: readonly Entry[];
  readonly personal: ReadonlyMap<number, Personal>;
  readonly standings: readonly Line<'standing'>[];
  readonly records: readonly unknown[];
};

/** Reads an exported ledger; an export that was cut off is none. */
export async function readExport(file: string): Promise<LedgerExport> {
  const lines: ExportLine[] = [];
  for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
    lines.push(parse(text, lines.length + 1));
  }
  const about = lines[0];
  if (about?.kind !== 'export') throw new CommandError(`${file}: 不是台账导出 / not an export`);
  if (lines.at(-1)?.kind !== 'end') throw new CommandError(`${file}: 导出不完整 / was cut off`);
  const entries = lines.filter((line) => line.kind === 'entry');
  return {
    about,
    leaves: lines.filter((line) => line.kind === 'entry' || line.kind === 'withheld'),
    entries: entries.map(({ entry }) => entry),
    personal: new Map(
      entries.flatMap(({ entry, personal }) => (personal ? [[entry.seq, personal]] : [])),
    ),
    standings: lines.filter((line) => line.kind === 'standing'),
    records: lines.flatMap((line) => (line.kind === 'record' ? [line.record] : [])),
  };
}

function parse(text: string, number: number): ExportLine {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`第 ${number} 行不是 JSON / line ${number} is not JSON`);
  }
}

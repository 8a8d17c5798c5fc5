import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ExportLine } from '../../../shared/ledger/export-line.ts';
import { isObject } from '../../../shared/register/trust/type-guards.ts';
import { CommandError } from '../command.ts';

/** The lines of an exported ledger, one at a time; throws at the end of an export that was cut off. */
export async function* readExport(file: string): AsyncGenerator<ExportLine> {
  let number = 0;
  let last: ExportLine | undefined;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
    number += 1;
    last = parse(text, number);
    yield last;
  }
  if (last?.kind !== 'end') throw new CommandError(`${file}: 导出不完整 / was cut off`);
}

function parse(text: string, number: number): ExportLine {
  try {
    const line: unknown = JSON.parse(text);
    if (isObject(line)) return line as ExportLine;
  } catch {
    // Said below.
  }
  throw new CommandError(`第 ${number} 行不是 JSON / line ${number} is not JSON`);
}

import type { CodeColumn } from './code-column.ts';
import type { Sections } from './container.ts';
import type { formerSegmentFormat } from './segment-format.ts';
import { codeLength, fromStoredCode, toStoredCode } from './stored-code.ts';

/** The codes of a segment in the format before. Undefined where the column doesn't have one for each record. */
export function openFormerCodes({
  codes,
  templateOf,
}: Sections<typeof formerSegmentFormat>): CodeColumn | undefined {
  const records = templateOf.length;
  return codes.length === codeLength * records ? { at, find } : undefined;

  function at(record: number): string {
    let stored = '';
    for (let i = 0; i < codeLength; i++) {
      stored += String.fromCharCode(codes[i * records + record] ?? 0);
    }
    return fromStoredCode(stored);
  }

  function find(code: string, first: number, end: number): number | undefined {
    const stored = toStoredCode(code);
    for (let record = first; record < end; record++) if (has(record, stored)) return record;
    return undefined;
  }

  function has(record: number, stored: string): boolean {
    // From the end, where codes differ most.
    for (let i = codeLength - 1; i >= 0; i--) {
      if (codes[i * records + record] !== stored.charCodeAt(i)) return false;
    }
    return true;
  }
}

import { organisationCheckDigit, usccCheckDigit } from '../../../shared/identity/uscc.ts';

/** A code of no organisation: region 990000 is not assigned. */
export function codeOf(serial: number, prefix = '91'): string {
  const organisation = `MA${String(serial).padStart(6, '0')}`;
  const first17 = `${prefix}990000${organisation}${organisationCheckDigit(organisation)}`;
  return first17 + usccCheckDigit(first17);
}

export function toCsv(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

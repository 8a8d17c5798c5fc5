import type { Rejection } from './rejection.ts';

/** The report of rejected rows: UTF-8 with BOM and CRLF, as spreadsheet programs like it, and safe to open there. */
export function rejectedCsv(rejections: readonly Rejection[]): string {
  const header = ['行号 row', '列 column', '值 value', '原因', 'reason'];
  const rows = rejections.map(({ row, column, value, reason }) => [
    String(row),
    column,
    value,
    reason.zh,
    reason.en,
  ]);
  const lines = [header, ...rows].map((cells) => cells.map(safeCell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A cell that begins like a formula, half or full width, gets an apostrophe, which keeps it text (OWASP, CSV injection). */
export function safeCell(text: string): string {
  const inert = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}

/**
 * CSV (RFC 4180) as spreadsheets want it: UTF-8 with a byte order mark, CRLF, every field in quotes. A field that a
 * spreadsheet would run as a formula gets an apostrophe before it (OWASP, and the full-width and small signs as well),
 * one that it would read as a number and round, as a code of 18 digits, a tab.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(safeCell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A cell in quotes that stays text in every program that opens it. */
export function safeCell(text: string): string {
  return `"${inertText(text).replaceAll('"', '""')}"`;
}

/** The text of a cell that no spreadsheet runs or rounds. */
export function inertText(text: string): string {
  if (formulaStart.test(text)) return `'${text}`;
  return roundedNumber.test(text) ? `\t${text}` : text;
}

const formulaStart = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;
/** More digits than a spreadsheet keeps, or a code with one E among digits, which it takes for a power of ten. */
const roundedNumber = /^\d{16,}$|^\d+E\d+$/i;

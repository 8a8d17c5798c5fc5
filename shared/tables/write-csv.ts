/**
 * CSV (RFC 4180) as spreadsheets want it: UTF-8 with a byte order mark, CRLF, every field in quotes. A field that a
 * spreadsheet would run as a formula gets an apostrophe before it (OWASP, and the full-width and small signs as well).
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(safeCell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A cell in quotes that stays text in every program that opens it. */
export function safeCell(text: string): string {
  const inert = formulaStart.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}

const formulaStart = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

/**
 * CSV (RFC 4180) as spreadsheets want it: UTF-8 with a byte order mark, CRLF, every field in quotes. A field that a
 * spreadsheet would run as a formula gets an apostrophe before it (OWASP, and the full-width signs as well).
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(writeField).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function writeField(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const formulaStart = /^\s*[=+\-@＝＋－＠\t\r\n]/;

/**
 * The parameters of a query. A page in GBK sends what is typed into its forms in GBK (URL Standard, "encoding-parse a URL"): bytes that
 * are no UTF-8 are read as GB 18030, which has all of GBK in it. Read as UTF-8 they would be a search for nothing.
 */
export function decodeQuery(query: string): URLSearchParams {
  const parameters = new URLSearchParams(query);
  if (![...parameters.values()].some((value) => value.includes('\ufffd'))) return parameters;
  return new URLSearchParams(query.replace(/[^=&?]+/g, (part) => reencode(part)));
}

function reencode(part: string): string {
  const bytes = bytesOf(part);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return part;
  } catch {
    return encodeURIComponent(new TextDecoder('gb18030').decode(bytes));
  }
}

/** As `application/x-www-form-urlencoded` has it: a plus is a space, and a percent sign that begins no byte is itself. */
function bytesOf(part: string): Uint8Array<ArrayBuffer> {
  const text = part.replaceAll('+', ' ');
  const units = text.matchAll(/%([0-9a-f]{2})|[\s\S]/gi);
  return new Uint8Array(
    [...units].flatMap(([unit, hex]) =>
      hex ? Number.parseInt(hex, 16) : [...new TextEncoder().encode(unit)],
    ),
  );
}

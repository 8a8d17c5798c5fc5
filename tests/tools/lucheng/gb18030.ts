/** GB18030 of a text of two-byte characters; Node only decodes it, so the table is turned round. */
export function toGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) bytes.push(...(gbOf.get(char) ?? [char.charCodeAt(0)]));
  return Uint8Array.from(bytes);
}

const gbOf = new Map<string, readonly number[]>();
const gb18030 = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail !== 0x7f) gbOf.set(gb18030.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

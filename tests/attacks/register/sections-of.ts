/** A part [start, end) of a file. */
export type Section = { readonly name: string; readonly start: number; readonly end: number };

/**
 * The parts in which a file can be damaged. Of a container: header, table of lengths, and every section that isn't empty;
 * of anything else (JSON): sixteen parts of equal length.
 */
export function sectionsOf(bytes: Uint8Array): readonly Section[] {
  return containerSections(bytes) ?? equalParts(bytes.length, 16);
}

function containerSections(bytes: Uint8Array): readonly Section[] | undefined {
  if (bytes.length < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(6, true);
  const table = 8 + count * 4;
  if (table > bytes.length) return undefined;
  const sections: Section[] = [
    { name: 'header', start: 0, end: 8 },
    { name: 'lengths', start: 8, end: table },
  ];
  let start = table;
  for (let place = 0; place < count; place++) {
    const length = view.getUint32(8 + place * 4, true);
    if (length > 0) sections.push({ name: `section ${place}`, start, end: start + length });
    start += Math.ceil(length / 4) * 4;
  }
  return start === bytes.length ? sections : undefined;
}

function equalParts(length: number, count: number): readonly Section[] {
  return Array.from({ length: count }, (_, place) => ({
    name: `part ${place}`,
    start: Math.floor((length * place) / count),
    end: Math.floor((length * (place + 1)) / count),
  }));
}

/**
 * A file of typed arrays, used in place. Little-endian: the magic and format version of its kind of file, the section
 * count (u16 each but the magic), the byte length of every section (u32), then the sections in that order, each at a
 * multiple of 4. The format says what the sections mean (docs/register-format.md).
 */
export type FileFormat<S extends Schema = Schema> = {
  /** Four ASCII characters. */
  readonly magic: string;
  readonly version: number;
  readonly sections: S;
};

type Schema = Readonly<Record<string, SectionType>>;
type SchemaOf<F extends FileFormat> = F['sections'];
export type Sections<F extends FileFormat> = {
  readonly [K in keyof SchemaOf<F>]: SectionOf<SchemaOf<F>[K]>;
};

type SectionType = Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor;
type SectionOf<T> = T extends Uint8ArrayConstructor
  ? Uint8Array
  : T extends Uint16ArrayConstructor
    ? Uint16Array
    : Uint32Array;

/** Writes the sections as one file; the same sections always give the same bytes. */
export function packSections<F extends FileFormat>(format: F, sections: Sections<F>): Uint8Array {
  const arrays = Object.keys(format.sections).map(
    (name) => sections[name as keyof Sections<F>] as Uint8Array,
  );
  const header = headerBytes(arrays.length);
  const size = arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), header);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magicNumber(format), true);
  view.setUint16(4, format.version, true);
  view.setUint16(6, arrays.length, true);
  let offset = header;
  for (const [place, { buffer, byteOffset, byteLength }] of arrays.entries()) {
    view.setUint32(8 + place * 4, byteLength, true);
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += aligned(byteLength);
  }
  return bytes;
}

/**
 * Opens a file in place. Undefined where it has another format or its lengths don't add up to its size. A file that
 * doesn't start at a multiple of 4 in its buffer is copied first.
 */
export function unpackSections<F extends FileFormat>(
  format: F,
  bytes: Uint8Array,
): Sections<F> | undefined {
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const types = Object.entries(format.sections);
  const lengths = sectionLengths(format, file, types.length);
  if (lengths === undefined) return undefined;
  const sections: Record<string, Uint8Array | Uint16Array | Uint32Array> = {};
  let offset = headerBytes(types.length);
  for (const [place, [name, Type]] of types.entries()) {
    const length = lengths[place] ?? 0;
    if (length % Type.BYTES_PER_ELEMENT !== 0) return undefined;
    const count = length / Type.BYTES_PER_ELEMENT;
    sections[name] = new Type(file.buffer as ArrayBuffer, file.byteOffset + offset, count);
    offset += aligned(length);
  }
  return sections as Sections<F>;
}

function sectionLengths(
  format: FileFormat,
  file: Uint8Array,
  count: number,
): readonly number[] | undefined {
  const header = headerBytes(count);
  if (file.byteLength < header) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isOurs =
    view.getUint32(0, true) === magicNumber(format) &&
    view.getUint16(4, true) === format.version &&
    view.getUint16(6, true) === count;
  if (!isOurs) return undefined;
  const lengths = Array.from({ length: count }, (_, place) => view.getUint32(8 + place * 4, true));
  const size = lengths.reduce((sum, length) => sum + aligned(length), header);
  return size === file.byteLength ? lengths : undefined;
}

function magicNumber({ magic }: FileFormat): number {
  const [a = 0, b = 0, c = 0, d = 0] = [...magic].map((letter) => letter.charCodeAt(0));
  return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
}

function headerBytes(sections: number): number {
  return 8 + sections * 4;
}

function aligned(length: number): number {
  return Math.ceil(length / 4) * 4;
}

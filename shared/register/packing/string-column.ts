/** Many short strings in one typed array of UTF-16 units, end to end, with the length of each in units. */
export type StringColumn<Lengths extends Uint8Array | Uint16Array = Uint8Array | Uint16Array> = {
  readonly units: Uint16Array;
  readonly lengths: Lengths;
};

export type OpenStrings = {
  /** The string at `place`; empty outside the column. */
  readonly at: (place: number) => string;
};

const stride = 32;
/** Engines limit how many arguments a call may have. */
const unitsPerCall = 8192;

/** Lays strings end to end. Each length must fit into 16 bits. */
export function packStrings(strings: readonly string[]): StringColumn<Uint16Array> {
  const lengths = Uint16Array.from(strings, ({ length }) => length);
  const text = strings.join('');
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return { units, lengths };
}

/** Opens a column in place, noting where every 32nd string begins. Undefined where the lengths don't add up. */
export function openStrings({ units, lengths }: StringColumn): OpenStrings | undefined {
  const starts = new Uint32Array(Math.ceil(lengths.length / stride));
  let end = 0;
  for (let place = 0; place < lengths.length; place++) {
    if (place % stride === 0) starts[place / stride] = end;
    end += lengths[place] ?? 0;
  }
  return end === units.length ? { at } : undefined;

  function at(place: number): string {
    const mark = Math.floor(place / stride);
    let start = starts[mark] ?? 0;
    for (let before = mark * stride; before < place; before++) start += lengths[before] ?? 0;
    return textOfUnits(units.subarray(start, start + (lengths[place] ?? 0)));
  }
}

/** UTF-16 units as text. */
export function textOfUnits(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += unitsPerCall) {
    // Spread syntax would walk the array through its iterator, ten times slower.
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, i + unitsPerCall));
  }
  return text;
}

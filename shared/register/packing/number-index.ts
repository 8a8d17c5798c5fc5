/** Finds records of several columns by a number that few others have. */
export type NumberIndex = {
  /** The record of this number that is meant: its column's place, and its number there. */
  readonly find: (
    number: number,
    isMeant: (place: number, record: number) => boolean,
  ) => { readonly place: number; readonly record: number } | undefined;
};

/** The records of all columns by their numbers, those with the number 0 left out: an open hash table, at most half full. */
export function indexNumbers(columns: readonly Uint32Array[]): NumberIndex {
  const total = columns.reduce((sum, { length }) => sum + length, 0);
  const longest = Math.max(1, ...columns.map(({ length }) => length));
  const bits = Math.max(1, Math.ceil(Math.log2(2 * total)));
  const mask = 2 ** bits - 1;
  // A record's place and number in one; 0 is an empty slot, so each slot holds one more.
  const recordBits = Math.ceil(Math.log2(longest));
  const recordMask = 2 ** recordBits - 1;
  const most = columns.length * 2 ** recordBits;
  const slots = most < 0xffff ? new Uint16Array(mask + 1) : new Uint32Array(mask + 1);
  for (const [place, numbers] of columns.entries()) {
    for (let record = 0; record < numbers.length; record++) {
      const number = numbers[record] ?? 0;
      if (number === 0) continue;
      let slot = slotOf(number);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = ((place << recordBits) | record) + 1;
    }
  }
  return {
    find(number, isMeant) {
      for (let slot = slotOf(number); slots[slot] !== 0; slot = (slot + 1) & mask) {
        const held = (slots[slot] ?? 0) - 1;
        const place = held >>> recordBits;
        const record = held & recordMask;
        if (columns[place]?.[record] === number && isMeant(place, record)) return { place, record };
      }
      return undefined;
    },
  };

  /** Codes are issued in order; Fibonacci hashing scatters them (Knuth, TAOCP vol. 3, 6.4). */
  function slotOf(number: number): number {
    return Math.imul(number, 0x9e3779b1) >>> (32 - bits);
  }
}

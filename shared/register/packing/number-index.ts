/** Finds records by a number that few others have. */
export type NumberIndex = {
  /** The record of this number that is meant. */
  readonly find: (number: number, isMeant: (record: number) => boolean) => number | undefined;
};

/** Of the records from 0 on by their `numbers`, those with the number 0 left out: an open hash table, at most half full. */
export function indexNumbers(numbers: Uint32Array): NumberIndex {
  const bits = Math.max(1, Math.ceil(Math.log2(2 * numbers.length)));
  const mask = 2 ** bits - 1;
  // 0 is an empty place, so each place holds one more than its record.
  const places = numbers.length < 0xffff ? new Uint16Array(mask + 1) : new Uint32Array(mask + 1);
  for (let record = 0; record < numbers.length; record++) {
    const number = numbers[record] ?? 0;
    if (number === 0) continue;
    let place = placeOf(number);
    while (places[place] !== 0) place = (place + 1) & mask;
    places[place] = record + 1;
  }
  return {
    find(number, isMeant) {
      for (let place = placeOf(number); places[place] !== 0; place = (place + 1) & mask) {
        const record = (places[place] ?? 0) - 1;
        if (numbers[record] === number && isMeant(record)) return record;
      }
      return undefined;
    },
  };

  /** Codes are issued in order; Fibonacci hashing scatters them (Knuth, TAOCP vol. 3, 6.4). */
  function placeOf(number: number): number {
    return Math.imul(number, 0x9e3779b1) >>> (32 - bits);
  }
}

/** A table of bits indexed by hash. Its size is a power of two, at least 64 and at least `bits`. */
export function makeBitTable(bits: number): Uint32Array {
  return new Uint32Array(2 ** Math.max(1, 26 - Math.clz32(Math.max(1, bits))));
}

export function setBit(table: Uint32Array, hash: number): void {
  const bit = hash >>> bitShift(table);
  table[bit >>> 5] = (table[bit >>> 5] as number) | (1 << (bit & 31));
}

/** Whether the hash's bit is set. `shift` is the table's `bitShift`, which a loop computes once. */
export function hasBit(table: Uint32Array, hash: number, shift: number): boolean {
  const bit = hash >>> shift;
  return (((table[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** How far to shift a hash so that its upper bits index a bit of this table. */
export function bitShift(table: Uint32Array): number {
  return Math.clz32(table.length) - 4;
}

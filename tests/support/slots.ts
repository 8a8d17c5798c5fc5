export type Slotted<T> = {
  /** What was given, with a slot for every address, key and date in it. */
  readonly slotted: T;
  /** What stood where each slot is. */
  readonly values: ReadonlyMap<string, string>;
};

/** Puts slots where tests differ from each other: the same for the same form of options, however many tests ask. */
export function slotsOf<T>(options: T): Slotted<T> {
  const slots = new Map<string, string>();
  const slotFor = (value: string) => {
    const [origin] = /^https?:\/\/[^/]+/.exec(value) ?? [];
    if (origin === undefined) return slotOf(slots, value, (number) => `slot-${number}-of-test`);
    const slot = slotOf(slots, origin, (number) => `http://slot-${number}.test.invalid`);
    return value.replace(origin, slot);
  };
  const text = JSON.stringify(options, (key, value) =>
    typeof value === 'string' && !sameForAll.includes(key) ? slotFor(value) : value,
  );
  return {
    slotted: JSON.parse(text),
    values: new Map([...slots].map(([value, slot]) => [slot, value])),
  };
}

/** Of which city a register is, and what it is called: every test says the same. */
const sameForAll = ['jurisdiction', 'zh', 'en'];

function slotOf(
  slots: Map<string, string>,
  value: string,
  make: (number: number) => string,
): string {
  const slot = slots.get(value) ?? make(slots.size);
  slots.set(value, slot);
  return slot;
}

/** The text with its slots filled; those filled are added to `filled`. */
export function fillSlots(
  text: string,
  values: ReadonlyMap<string, string>,
  filled: Set<string>,
): string {
  return text.replace(/http:\/\/slot-\d+\.test\.invalid|slot-\d+-of-test/g, (slot) => {
    const value = values.get(slot);
    if (value === undefined) throw new Error(`Nothing fills ${slot}`);
    filled.add(slot);
    return value;
  });
}

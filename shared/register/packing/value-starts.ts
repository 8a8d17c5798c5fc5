import { lastAtMost } from './last-at-most.ts';
import type { HoleCounts, Template } from './template.ts';

/** Where the values of a segment's records begin. */
export type ValueStarts = {
  /**
   * How many values of each kind come before those of a record, for the caller to count on from. Given the number of
   * records, the count of all values.
   */
  readonly at: (record: number) => Counting;
  /** The record that a name belongs to. */
  readonly ownerOf: (name: number) => number;
};

type Counting = { -readonly [Kind in keyof HoleCounts]: number };

const stride = 64;

/** Counts through the records, noting every 64th. Undefined where a record's template doesn't exist. */
export function findValueStarts(
  templateOf: Uint16Array,
  templates: readonly Template[],
): ValueStarts | undefined {
  const marks: HoleCounts[] = [];
  const running = { names: 0, texts: 0, days: 0, moments: 0 };
  for (let record = 0; record < templateOf.length; record++) {
    if (record % stride === 0) marks.push({ ...running });
    const template = templates[templateOf[record] ?? 0];
    if (template === undefined) return undefined;
    add(running, template.counts);
  }
  if (templateOf.length % stride === 0) marks.push({ ...running });
  const nameMarks = marks.map(({ names }) => names);
  return { at, ownerOf };

  function at(record: number): Counting {
    const mark = Math.floor(record / stride);
    const counts: Counting = { names: 0, texts: 0, days: 0, moments: 0, ...marks[mark] };
    for (let before = mark * stride; before < record; before++) add(counts, countsOf(before));
    return counts;
  }

  function ownerOf(name: number): number {
    const mark = lastAtMost(nameMarks, name);
    let names = nameMarks[mark] ?? 0;
    for (let record = mark * stride; record < templateOf.length; record++) {
      names += countsOf(record)?.names ?? 0;
      if (names > name) return record;
    }
    throw new RangeError(`There is no name number ${name}`);
  }

  function countsOf(record: number): HoleCounts | undefined {
    return templates[templateOf[record] ?? 0]?.counts;
  }
}

function add(counts: Counting, more?: HoleCounts): void {
  counts.names += more?.names ?? 0;
  counts.texts += more?.texts ?? 0;
  counts.days += more?.days ?? 0;
  counts.moments += more?.moments ?? 0;
}

import { type Bench, isMet } from './bench.ts';

export type Result = {
  readonly key: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string;
  readonly met: boolean;
};

export type BenchResult = { readonly bench: string; readonly results: readonly Result[] };

/** Holds what a benchmark measured against its targets; a key that it left out is a bug and throws. */
export function benchResultOf(bench: Bench, values: Readonly<Record<string, number>>): BenchResult {
  const results = bench.keys.map(({ key, unit, target }) => {
    const value = values[key];
    if (value === undefined) throw new Error(`${bench.name} did not measure ${key}`);
    return { key, value: round(value), unit, target: target.join(' '), met: isMet(target, value) };
  });
  return { bench: bench.name, results };
}

export function resultLine({ key, value, unit, target, met }: Result): string {
  return `  ${met ? '✓' : '✗'} ${key.padEnd(26)} ${`${value} ${unit}`.padEnd(16)} target ${target}`;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

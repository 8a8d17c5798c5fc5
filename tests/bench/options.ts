import { parseArgs } from 'node:util';
import type { Rounds } from './bench.ts';

export type Options = Rounds & { readonly name: string; readonly json: boolean };

/** A message instead of options where the command line is wrong. */
export function parseOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parse(args);
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) return 'Name one benchmark, or all';
    const wrong = (['rounds', 'repeats', 'entries'] as const).find(
      (option) => !isCount(values[option]),
    );
    if (wrong !== undefined) return `--${wrong} takes a whole number from 1`;
    return {
      name,
      json: values.json ?? false,
      ...(values.rounds === undefined ? {} : { rounds: Number(values.rounds) }),
      ...(values.repeats === undefined ? {} : { repeats: Number(values.repeats) }),
      ...(values.entries === undefined ? {} : { entries: Number(values.entries) }),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      rounds: { type: 'string' },
      repeats: { type: 'string' },
      entries: { type: 'string' },
    },
  });
}

function isCount(value: string | undefined): boolean {
  return value === undefined || /^[1-9]\d*$/.test(value);
}

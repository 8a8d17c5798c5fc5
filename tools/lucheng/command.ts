import type { Writable } from 'node:stream';
import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command gets from outside. */
export type Terminal = {
  readonly out: Writable;
  readonly errors: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof globalThis.fetch;
  /** Epoch milliseconds. */
  readonly nowMs: () => number;
};

export type CommandInput = {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, OptionValue>>;
};

type OptionValue = string | boolean | readonly (string | boolean)[] | undefined;

/** One thing that `lucheng` does. */
export type Command = {
  /** As typed: `import agencies`. */
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  /** How many operands it takes beside the options; `some`: one or more. */
  readonly operands: number | 'some';
  /** Returns the exit code. */
  readonly run: (input: CommandInput, terminal: Terminal) => Promise<number>;
};

/** Said to the person at the terminal without a stack; exit code 2 for a wrong call, 1 for what failed. */
export class CommandError extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The text of an option; wrong call where it is missing and there is no default. */
export function textOption({ values }: CommandInput, name: string, otherwise?: string): string {
  const value = values[name] ?? otherwise;
  if (typeof value === 'string') return value;
  throw new CommandError(`--${name} is required`, 2);
}

/** A whole number from `least` to `most`. */
export function numberOption(
  input: CommandInput,
  name: string,
  range: { readonly least: number; readonly most: number; readonly otherwise?: number },
): number {
  const { least, most, otherwise } = range;
  const text = textOption(input, name, otherwise === undefined ? undefined : String(otherwise));
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new CommandError(`--${name} must be a whole number from ${least} to ${most}`, 2);
}

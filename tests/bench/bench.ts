/** What a number must be: `['≤', 4]`. Targets are those agreed on; a benchmark reports whatever it measures. */
export type Target = readonly ['≤' | '≥' | '=', number];

type Key = { readonly key: string; readonly unit: string; readonly target: Target };

export type Rounds = {
  /** How often each side is measured; at least 7 for ratios. */
  readonly rounds?: number;
  /** How often a whole decision is followed from the desk to its readers. */
  readonly repeats?: number;
  /** How long a ledger is laid down, where another length than that of the key is to be measured. */
  readonly entries?: number;
};

/** One benchmark, one file: its keys, and a run that measures all of them. */
export type Bench = {
  readonly name: string;
  readonly keys: readonly Key[];
  /** Reads the private corpus next to the project; without it there is nothing to measure. */
  readonly needsCorpus?: boolean;
  /** Takes hours: run by its name only, not with all. */
  readonly isLong?: boolean;
  /** Undefined where the keys are about another size than what was asked for. */
  readonly run: (
    rounds: Rounds,
    say: (line: string) => void,
  ) => Promise<Readonly<Record<string, number>> | undefined>;
};

export function isMet([relation, bound]: Target, value: number): boolean {
  if (relation === '=') return value === bound;
  return relation === '≤' ? value <= bound : value >= bound;
}

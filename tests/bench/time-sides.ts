/** Does the whole of one side's work, and returns something that depends on all of it. */
export type Work = () => number;

type Timing = {
  readonly rounds: number;
  /** Milliseconds. */
  readonly clock: () => number;
};

/** How long each side is kept busy before the next has its turn: all see the same machine. */
const turnMs = 60;

/** Milliseconds that each side takes for its work once, round by round, interleaved, after a round to warm up. */
export function timeSides<Side extends string>(
  sides: Readonly<Record<Side, Work>>,
  { rounds, clock }: Timing,
): Readonly<Record<Side, readonly number[]>> {
  const names = Object.keys(sides) as Side[];
  const runs = Array.from({ length: rounds + 1 }, () =>
    names.map((name) => timeOf(sides[name], clock)),
  );
  const timesOf = (place: number) => runs.slice(1).map((run) => run[place] ?? Number.NaN);
  const times: Partial<Record<Side, readonly number[]>> = {};
  for (const [place, name] of names.entries()) times[name] = timesOf(place);
  return times as Record<Side, readonly number[]>;
}

function timeOf(work: Work, clock: () => number): number {
  const started = clock();
  let [times, elapsed, sum] = [0, 0, 0];
  do {
    sum += work();
    times++;
    elapsed = clock() - started;
  } while (elapsed < turnMs);
  if (Number.isNaN(sum)) throw new Error('The work came to nothing');
  return elapsed / times;
}

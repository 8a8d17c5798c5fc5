import { applyLoad } from './load.ts';
import { cpuMs } from './process-cpu.ts';
import { median } from './statistics.ts';

/** Gives the address of the n-th request. */
export type Side = (n: number) => string;

type Comparison = {
  readonly pid: number;
  readonly rounds: number;
  readonly requestsPerRound: number;
};

/** How many requests one side has before the other has its turn: short enough that both see the same machine. */
const turn = 250;

/**
 * CPU time of process `pid` for one request of `ours`, divided by that for one of `theirs`: interleaved, median of the rounds.
 * Who goes first alternates (ours, theirs, theirs, ours …), so that a machine that slows down slows both alike.
 */
export async function compareCpu(
  ours: Side,
  theirs: Side,
  { pid, rounds, requestsPerRound }: Comparison,
): Promise<number> {
  const ratios: number[] = [];
  const turns = Math.ceil(requestsPerRound / turn);
  for (let round = -1; round < rounds; round++) {
    const spent = { ours: 0, theirs: 0 };
    for (let n = 0; n < turns; n++) {
      const from = round * requestsPerRound + n * turn;
      // Over the rounds, too: one that has an odd number of turns would always begin with the same side.
      for (const side of orderOf((round + 1) * turns + n)) {
        const address = side === 'ours' ? ours : theirs;
        spent[side] += await turnMs(pid, (request) => address(from + request));
      }
    }
    const isWarm = round >= 0;
    if (isWarm) ratios.push(spent.ours / spent.theirs);
  }
  return median(ratios);
}

/** Whose turn it is, and whose then, in the n-th pair of turns. */
export function orderOf(n: number): readonly ['ours' | 'theirs', 'ours' | 'theirs'] {
  return n % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours'];
}

async function turnMs(pid: number, address: Side): Promise<number> {
  const before = cpuMs(pid);
  await applyLoad({ address, requests: turn });
  return cpuMs(pid) - before;
}

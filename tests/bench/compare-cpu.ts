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

/** CPU time of process `pid` for one request of `ours`, divided by that for one of `theirs`: interleaved, median of the rounds. */
export async function compareCpu(
  ours: Side,
  theirs: Side,
  { pid, rounds, requestsPerRound }: Comparison,
): Promise<number> {
  const ratios: number[] = [];
  for (let round = -1; round < rounds; round++) {
    let [oursMs, theirsMs] = [0, 0];
    for (let done = 0; done < requestsPerRound; done += turn) {
      const before = round * requestsPerRound + done;
      oursMs += await turnMs(pid, (n) => ours(before + n));
      theirsMs += await turnMs(pid, (n) => theirs(before + n));
    }
    const isWarm = round >= 0;
    if (isWarm) ratios.push(oursMs / theirsMs);
  }
  return median(ratios);
}

async function turnMs(pid: number, address: Side): Promise<number> {
  const before = cpuMs(pid);
  await applyLoad({ address, requests: turn });
  return cpuMs(pid) - before;
}

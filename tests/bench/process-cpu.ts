import { readdirSync, readFileSync } from 'node:fs';

/** The process named `name` among this one's children; throws where there isn't exactly one. */
export function childProcess(name: string): number {
  const pids = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      const stat = readStat(pid);
      return stat?.command === name && stat.parent === process.pid;
    });
  const [pid, ...others] = pids;
  if (pid === undefined || others.length > 0)
    throw new Error(`${pids.length} children named ${name}`);
  return pid;
}

/** Time that the living threads of a process have spent on a processor, in milliseconds, exact to the nanosecond. */
export function cpuMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce((sum, thread) => sum + threadMs(pid, thread), 0);
}

function threadMs(pid: number, thread: string): number {
  try {
    const [ranNs] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
    return Number(ranNs) / 1e6;
  } catch {
    return 0;
  }
}

/** Field numbers after the command, which stands in brackets and may hold anything: proc(5). */
function readStat(pid: number) {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return {
    command: text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')),
    parent: Number(fields[1]),
  };
}

import { readdirSync, readFileSync } from 'node:fs';

/** The process ids of the workerd processes that this process has started. */
export function ownWorkerds(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(isOwnWorkerd);
}

/** Ends them at once, as a power cut would: nothing is flushed, nothing is said. */
export function killWorkerds(pids: readonly number[]): void {
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

function isOwnWorkerd(pid: number): boolean {
  try {
    const [, name, rest = ''] =
      /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return name === 'workerd' && rest.split(' ')[1] === String(process.pid);
  } catch {
    return false; // It ended while we looked.
  }
}

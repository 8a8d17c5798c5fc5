import type { Terminal } from '../command.ts';

export type ProgressBar = (done: number) => void;

/** A bar on a terminal; nothing where the output goes to a file. */
export function progressBar({ errors }: Terminal, label: string, total: number): ProgressBar {
  if (!errors.isTTY) return () => undefined;
  return (done) => {
    const filled = total === 0 ? width : Math.round((done / total) * width);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    errors.write(`\r${label} ${bar} ${done}/${total}${done >= total ? '\n' : ''}`);
  };
}

const width = 30;

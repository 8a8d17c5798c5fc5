import { Writable } from 'node:stream';
import type { Terminal } from '../../tools/lucheng/command.ts';
import { commands } from '../../tools/lucheng/commands.ts';
import { runCommand } from '../../tools/lucheng/run-command.ts';

export type Ran = { readonly exitCode: number; readonly out: string; readonly errors: string };

/** Runs the command line in this process. */
export async function runLucheng(
  words: readonly string[],
  { env = {}, isTTY = false, nowMs = Date.now, fetch = globalThis.fetch }: RunOptions = {},
): Promise<Ran> {
  const [out, errors] = [collector(), collector()];
  const terminal: Terminal = {
    out: out.stream,
    errors: Object.assign(errors.stream, { isTTY }),
    env,
    fetch,
    nowMs,
  };
  const exitCode = await runCommand(commands, words, terminal);
  return { exitCode, out: out.text(), errors: errors.text() };
}

type RunOptions = {
  readonly env?: Terminal['env'];
  readonly isTTY?: boolean;
  readonly nowMs?: () => number;
  readonly fetch?: Terminal['fetch'];
};

function collector() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}

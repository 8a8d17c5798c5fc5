import { parseArgs } from 'node:util';
import { type Command, CommandError, type CommandInput, type Terminal } from './command.ts';

/** Finds the command that `words` begin with, reads its options, runs it; returns the exit code. */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const command = commands.find(({ name }) => `${words.join(' ')} `.startsWith(`${name} `));
  if (!command) return explainAll(commands, words, terminal);
  try {
    const rest = words.slice(command.name.split(' ').length);
    if (rest.includes('--help')) return explain(command, terminal);
    return await command.run(readInput(command, rest), terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.errors.write(`${error.message}\n`);
    if (error.exitCode === 2) terminal.errors.write(`\nUsage: lucheng ${command.usage}\n`);
    return error.exitCode;
  }
}

function readInput(command: Command, words: readonly string[]): CommandInput {
  const { values, positionals } = parse(command, words);
  const { operands } = command;
  const isRight = operands === 'some' ? positionals.length > 0 : positionals.length === operands;
  if (!isRight) {
    throw new CommandError(`lucheng ${command.name}: too few or too many operands`, 2);
  }
  return { operands: positionals, values };
}

function parse({ name, options }: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node words these well: "Unknown option '--x'", "Option '--days <value>' argument missing".
    if (error instanceof TypeError) throw new CommandError(`lucheng ${name}: ${error.message}`, 2);
    throw error;
  }
}

function explain({ usage, summary }: Command, { out }: Terminal): number {
  out.write(`${summary}\n\nUsage: lucheng ${usage}\n`);
  return 0;
}

function explainAll(
  commands: readonly Command[],
  words: readonly string[],
  { out, errors }: Terminal,
): number {
  const asked = words.length === 0 || words[0] === '--help' || words[0] === 'help';
  const stream = asked ? out : errors;
  if (!asked) errors.write(`lucheng: no command "${words.join(' ')}"\n\n`);
  stream.write('Usage: npm run lucheng -- COMMAND [OPTIONS]\n');
  for (const { usage, summary } of commands) stream.write(`\n  ${usage}\n      ${summary}\n`);
  return asked ? 0 : 2;
}

import { importAgencies } from './commands/import-agencies.ts';
import { keysInit } from './commands/keys-init.ts';
import { keysRotateHead } from './commands/keys-rotate-head.ts';
import { keysShow } from './commands/keys-show.ts';
import { tokenCreate } from './commands/token-create.ts';
import { tokenRevoke } from './commands/token-revoke.ts';
import { runCommand } from './run-command.ts';

const commands = [importAgencies, tokenCreate, tokenRevoke, keysInit, keysRotateHead, keysShow];

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  out: process.stdout,
  errors: process.stderr,
  env: process.env,
  fetch: globalThis.fetch,
  nowMs: Date.now,
});

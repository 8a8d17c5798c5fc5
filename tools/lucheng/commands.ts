import type { Command } from './command.ts';
import { importAgencies } from './commands/import-agencies.ts';
import { keysInit } from './commands/keys-init.ts';
import { keysRotateHead } from './commands/keys-rotate-head.ts';
import { keysShow } from './commands/keys-show.ts';
import { tokenCreate } from './commands/token-create.ts';
import { tokenRevoke } from './commands/token-revoke.ts';

/** Everything that `lucheng` does. */
export const commands: readonly Command[] = [
  importAgencies,
  tokenCreate,
  tokenRevoke,
  keysInit,
  keysRotateHead,
  keysShow,
];

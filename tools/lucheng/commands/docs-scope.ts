import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../start/project-root.ts';
import type { Command } from '../command.ts';
import { scopePage } from '../docs/scope-page.ts';

export const docsScope: Command = {
  name: 'docs scope',
  usage: 'docs scope',
  summary:
    'Writes docs/scope.md, the table of which decision has effect for which notice, from the code.',
  options: {},
  operands: 0,
  async run(_input, { out }) {
    await writeFile(join(projectRoot, 'docs/scope.md'), scopePage());
    out.write('docs/scope.md\n');
    return 0;
  },
};

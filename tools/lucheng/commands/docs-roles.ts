import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../start/project-root.ts';
import type { Command } from '../command.ts';
import { rolesPage } from '../docs/roles-page.ts';

export const docsRoles: Command = {
  name: 'docs roles',
  usage: 'docs roles',
  summary: 'Writes docs/roles.md from the code: who may record what, and what is true of it.',
  options: {},
  operands: 0,
  async run(_input, { out }) {
    await writeFile(join(projectRoot, 'docs/roles.md'), rolesPage());
    out.write('docs/roles.md\n');
    return 0;
  },
};

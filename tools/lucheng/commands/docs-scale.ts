import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../start/project-root.ts';
import type { Command } from '../command.ts';
import { scalePage } from '../docs/scale-page.ts';

export const docsScale: Command = {
  name: 'docs scale',
  usage: 'docs scale',
  summary:
    'Writes docs/scale.md: requests, bytes and cost at national size, simulated with the readers’ code.',
  options: {},
  operands: 0,
  async run(_input, { out }) {
    await writeFile(join(projectRoot, 'docs/scale.md'), scalePage());
    out.write('docs/scale.md\n');
    return 0;
  },
};

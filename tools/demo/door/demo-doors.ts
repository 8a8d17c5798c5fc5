import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';

/** The demo's own entries of desk and counter, for a town. */
export const demoDoors = {
  deskEntry: join(projectRoot, 'tools/demo/door/desk.ts'),
  counterEntry: join(projectRoot, 'tools/demo/door/counter.ts'),
} as const;

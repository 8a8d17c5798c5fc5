import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** Everything that `npm start` keeps between starts; never committed, `npm run reset` removes it. */
export const stateDir = join(projectRoot, '.lucheng', 'dev');

export const ports = { public: 8787, desk: 8788, demo: 8789 } as const;

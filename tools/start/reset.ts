import { rmSync } from 'node:fs';
import { stateDir } from './state.ts';

rmSync(stateDir, { recursive: true, force: true });
process.stdout.write(
  'Demo data and development keys are gone; the next `npm start` makes new ones.\n',
);

import { rmSync } from 'node:fs';
import { askedPlace } from './place.ts';

// npm run reset [-- --port N]
rmSync(askedPlace().stateDir, { recursive: true, force: true });
process.stdout.write(
  'Demo data and development keys are gone; the next `npm start` makes new ones.\n',
);

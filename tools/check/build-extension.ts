import { join } from 'node:path';
import { buildExtension } from '../../extension/build.ts';
import { projectRoot } from '../start/project-root.ts';
import { makeDevelopmentKeys } from '../start/town.ts';

// As it would be shipped, but with throw-away keys: the build refuses a source without any.
const { keySet } = await makeDevelopmentKeys(Date.now());
const source = { origin: 'https://lucheng.example', mirrors: [], jurisdiction: '330300', keySet };
const dir = await buildExtension({ source, outDir: join(projectRoot, 'dist/extension') });
process.stdout.write(`${dir}\n`);

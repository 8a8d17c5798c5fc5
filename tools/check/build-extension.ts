import { join } from 'node:path';
import { buildExtension } from '../../extension/build.ts';
import { projectRoot } from '../project-root.ts';
import { makeDevelopmentKeys } from '../town/town.ts';

// As it would be shipped, but with throw-away keys: the build refuses a source without any.
const { keySet } = await makeDevelopmentKeys(Date.now());
const source = {
  ...{ origin: 'https://lucheng.example', mirrors: [], jurisdiction: '330300', keySet },
  city: { zh: '温州市', en: 'Wenzhou' },
};
for (const browser of ['chrome', 'firefox'] as const) {
  const dir = await buildExtension({
    sources: [source],
    browser,
    outDir: join(projectRoot, 'dist/extension'),
  });
  process.stdout.write(`${dir}\n`);
}

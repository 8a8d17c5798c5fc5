import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { projectRoot } from '../../tools/project-root.ts';

/** Builds files as a portal's developer would who has copied them: one module script, with the framework's warnings in it. */
export async function buildExample(
  files: Readonly<Record<string, string>>,
  entry: string,
  config: InlineConfig = {},
): Promise<string> {
  const parent = join(projectRoot, 'dist/examples');
  await mkdir(parent, { recursive: true });
  // Inside the project, so that its packages are found.
  const dir = await mkdtemp(join(parent, 'portal-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
    const built = await build({
      root: dir,
      configFile: 'vite.config.js' in files ? join(dir, 'vite.config.js') : false,
      logLevel: 'error',
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      build: {
        write: false,
        minify: false,
        rolldownOptions: { input: join(dir, entry), output: { format: 'es' } },
      },
      ...config,
    });
    const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
    return output[0].code;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

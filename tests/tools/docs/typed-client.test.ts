import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import openapiTS, { type OpenAPI3 } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../tools/project-root.ts';

/** What somebody would write who has only the description. */
const program = `
import type { components, paths } from './api.d.ts';

type Agency = paths['/v1/agencies/{code}']['get'];
type Answer = Agency['responses']['200']['content']['application/json'];
type Problem = Agency['responses']['404']['content']['application/problem+json'];
type Asked = Agency['parameters']['path'];

export function levelOf(answer: Answer): components['schemas']['Span']['level'] {
  return answer.span.level;
}
export const asked: Asked = { code: '91990000MA0000015Q' };
export const titleOf = ({ title, titleZh }: Problem): string => title + titleZh;
export type Standings = paths['/v1/standings']['get']['parameters']['query'];
export const standings: Standings = { codes: '91990000MA0000015Q' };
type Reconcile = paths['/v1/reconcile'];
type Sent = Reconcile['post']['requestBody']['content']['application/x-www-form-urlencoded'];
export const sent: Sent = { queries: '{"q0":{"query":"示例"}}' };
type Results = components['schemas']['ReconcileResults'];
export const isMatched = (results: Results): boolean | undefined => results['q0']?.result[0]?.match;
// @ts-expect-error: a level is one of a few words.
export const wrong: ReturnType<typeof levelOf> = 'excellent';
// @ts-expect-error: the codes must be given.
export const missing: Standings = {};
`;

test('a typed client made of the description compiles, and catches what the description forbids', async () => {
  const dir = await mkdtemp(join(projectRoot, 'node_modules/.typed-client-'));
  try {
    const types = await openapiTS(await describeIn(dir));
    await writeFile(join(dir, 'api.d.ts'), types);
    await writeFile(join(dir, 'program.ts'), program);

    const said = await promisify(execFile)(join(projectRoot, 'node_modules/.bin/tsc'), [
      ...strictly,
      join(dir, 'program.ts'),
    ]).catch((failure: { stdout: string }) => failure);

    expect(said.stdout).toBe('');
    expect(types).toContain('"/v1/agencies/{code}"');
  } finally {
    await rm(dir, { recursive: true });
  }
});

const strictly = [
  ...['--ignoreConfig', '--strict', '--noEmit', '--allowImportingTsExtensions'],
  ...['--types', '', '--module', 'esnext', '--moduleResolution', 'bundler'],
];

/** The description as the worker makes it, in a process that isn't the worker's. */
async function describeIn(dir: string): Promise<OpenAPI3> {
  const outfile = join(dir, 'description.mjs');
  const contents = `
    import { routes } from './worker/public/routes.ts';
    import { describesRoutes } from './worker/public/routes/describe-routes.ts';
    export default describesRoutes(() => routes)(undefined).description;`;
  await build({
    ...{ stdin: { contents, resolveDir: projectRoot }, outfile, bundle: true, format: 'esm' },
    ...{ platform: 'node', jsx: 'automatic', jsxImportSource: 'preact' },
  });
  return (await import(pathToFileURL(outfile).href)).default;
}

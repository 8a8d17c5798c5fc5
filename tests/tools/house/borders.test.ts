import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../../tools/project-root.ts';

const probes = join(projectRoot, '.tsbuild/border-probes');

afterAll(() => rmSync(probes, { recursive: true, force: true }));

test.each([
  ['worker/desk', 'worker/public/app.ts'],
  ['worker/public', 'worker/desk/object/environment.ts'],
  ['widget', 'worker/public/app.ts'],
  ['widget', 'extension/messages/page-messages.ts'],
  ['extension', 'widget/load-standings.ts'],
])('%s cannot import %s', (project, forbidden) => {
  const output = compile(project, `import * as other from '../../../${forbidden}';\nvoid other;\n`);

  expect(output).toContain(`${forbidden}' is not listed within the file list`);
});

test.each([
  ['shared', 'document.title', 'TS2584'],
  ['shared', 'fetch("/")', 'TS2304'],
  ['shared', 'process.env', 'TS2591'],
  ['worker/desk', 'document.title', 'TS2584'],
])('%s knows nothing of %s', (project, code, error) => {
  expect(compile(project, `void ${code};\nexport {};\n`)).toContain(error);
});

test('the probe itself compiles where nothing is forbidden', () => {
  expect(compile('shared', 'export const here = true;\n')).toBe('');
});

/** What the compiler says of a file that a project would hold besides its own. */
function compile(project: string, source: string): string {
  const dir = join(probes, project.replace('/', '-'));
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'probe.ts'), source);
  const config = {
    extends: `../../../${project}/tsconfig.json`,
    compilerOptions: { outDir: 'out', rootDir: '../../..' },
    include: ['probe.ts', `../../../${project}/**/*.ts`, `../../../${project}/**/*.tsx`],
    exclude: excludedFrom(project),
    references: referencesOf(project),
  };
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync('tsc', ['-p', dir], { encoding: 'utf8', cwd: projectRoot });
  return stdout;
}

function excludedFrom(project: string): readonly string[] {
  const { exclude = [] } = JSON.parse(
    readFileSync(join(projectRoot, project, 'tsconfig.json'), 'utf8'),
  );
  return exclude.map((path: string) => `../../../${project}/${path}`);
}

function referencesOf(project: string): readonly { readonly path: string }[] {
  if (project === 'shared') return [];
  return [{ path: '../../../shared' }, { path: '../../../shared/view' }];
}

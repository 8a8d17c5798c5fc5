import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../../tools/project-root.ts';

const probes = join(projectRoot, '.tsbuild/border-probes');

afterAll(() => rmSync(probes, { recursive: true, force: true }));

/** Lines that a file of the project might have, and what the compiler says of each. */
const strangers: readonly (readonly [project: string, line: string, said: string])[] = [
  ['worker/desk', ...importing('worker/public/app.ts')],
  ['worker/public', ...importing('worker/desk/object/environment.ts')],
  ['widget', ...importing('worker/public/app.ts')],
  ['widget', ...importing('extension/messages/page-messages.ts')],
  ['worker/site', ...importing('worker/public/app.ts')],
  ['worker/site', ...importing('extension/messages/page-messages.ts')],
  ['extension', ...importing('widget/load-standings.ts')],
  ['shared', 'void document.title;', 'TS2584'],
  ['shared', 'void fetch("/");', 'TS2304'],
  ['shared', 'void process.env;', 'TS2591'],
  ['worker/desk', 'void document.title;', 'TS2584'],
];

const own = 'export const here = true;';

/** By project, and whether files import or name: an import may bring names into all of a program. */
const groups = Map.groupBy(
  strangers,
  ([project, line]) => `${project} ${line.startsWith('import')}`,
);
const compiled = [...groups.values()].flatMap((group) => {
  const [[project] = ['']] = group;
  const said = compile(project, [own, ...group.map(([, line]) => line)]);
  return [[project, own, ''] as const, ...group].map(
    ([, line, expected]) => [project, line, expected, said.get(line)] as const,
  );
});

test.each(compiled)('of a file of %s with the line %s the compiler says: %s', (...row) => {
  const [, line, expected, said] = row;

  if (line === own) expect(said).toBe('');
  else expect(said).toContain(expected);
});

function importing(file: string): readonly [line: string, said: string] {
  return [`import '../../../${file}';`, `${file}' is not listed within the file list`];
}

/** What the compiler says of each of these lines, in a file of its own that the project would hold besides its own. */
function compile(project: string, lines: readonly string[]): ReadonlyMap<string, string> {
  const dir = join(probes, project.replace('/', '-'));
  mkdirSync(dir, { recursive: true });
  const files = lines.map((_, number) => `probe-${number}.ts`);
  for (const [number, line] of lines.entries()) {
    writeFileSync(join(dir, `probe-${number}.ts`), `${line}\nexport {};\n`);
  }
  const config = {
    extends: `../../../${project}/tsconfig.json`,
    compilerOptions: { outDir: 'out', rootDir: '../../..' },
    include: [...files, `../../../${project}/**/*.ts`, `../../../${project}/**/*.tsx`],
    exclude: excludedFrom(project),
    references: referencesOf(project),
  };
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync('tsc', ['-p', dir], { encoding: 'utf8', cwd: projectRoot });
  const faults = stdout.split(/^(?=\S)/m);
  return new Map(
    lines.map((line, number) => [
      line,
      faults.filter((fault) => fault.includes(`probe-${number}.ts`)).join(''),
    ]),
  );
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

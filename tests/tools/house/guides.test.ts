import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { chosenStages } from '../../../tools/check/steps.ts';
import { commands } from '../../../tools/lucheng/commands.ts';
import { projectRoot } from '../../../tools/project-root.ts';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const { scripts } = JSON.parse(read('package.json'));

/** What somebody reads to find their way: the guides at the top, and all of docs with its decision records. */
const guides = globSync(['*.md', 'docs/**/*.md'], { cwd: projectRoot }).toSorted();

test('the guides are found', () => {
  expect(guides).toContain('README.zh-CN.md');
  expect(guides).toContain('docs/decisions/0001-ledger-in-a-durable-object.md');
});

test.each(guides)('every link of %s leads to something', (file) => {
  const links = Array.from(read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g), ([, link = '']) => link);
  const own = links.filter((link) => !/^[a-z]+:/.test(link));

  for (const link of own) {
    expect([link, existsSync(join(projectRoot, dirname(file), link))]).toEqual([link, true]);
  }
});

test.each(guides)('a link of %s that is called like a file leads to that file', (file) => {
  const links = read(file).matchAll(/\[([\w.-]+\.(?:tsx?|mjs|css|json|md))\]\(([^)#\s]+)/g);
  for (const [, name = '', link = ''] of links) expect(basename(link)).toBe(name);
});

test.each(guides.filter((file) => file.startsWith('docs/decisions/')))(
  '%s is headed by its number',
  (file) => {
    expect(read(file)).toMatch(new RegExp(`^# ${Number.parseInt(basename(file), 10)}\\. \\S`));
  },
);

test.each(guides)('every script that %s names is there', (file) => {
  for (const name of all(file, /npm run ([a-z][a-z:-]*)/g)) {
    expect(Object.keys(scripts)).toContain(name);
  }
});

test.each(guides)('every command of the command line that %s names is there', (file) => {
  const names = commands.map(({ name }) => name);
  for (const words of all(file, /npm run lucheng -- ([a-z][a-z -]*)/g)) {
    const known = names.some((name) => `${words} `.startsWith(`${name} `));
    expect([words, known]).toEqual([words, true]);
  }
});

test.each(guides)('every step of the check that %s names is there', (file) => {
  for (const words of all(file, /npm run check -- ([^`]+)`/g)) {
    const names = Array.from(
      words.matchAll(/"([^"]+)"|(\S+)/g),
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
    if (!names.includes('STEP')) expect(() => chosenStages(names, false)).not.toThrow();
  }
});

function all(file: string, pattern: RegExp): readonly string[] {
  return Array.from(read(file).matchAll(pattern), ([, found = '']) => found.trim());
}

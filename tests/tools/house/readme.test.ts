import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../tools/project-root.ts';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const { scripts } = JSON.parse(read('package.json'));
const readmes = ['README.md', 'README.zh-CN.md'];

test.each(readmes)('every command of %s is there', (file) => {
  for (const name of commandsOf(file)) expect(Object.keys(scripts)).toContain(name);
});

test('both READMEs name the same commands', () => {
  const [english, chinese] = readmes.map((file) => [...commandsOf(file)].sort());

  expect(chinese).toEqual(english);
});

function commandsOf(file: string): ReadonlySet<string> {
  const found = read(file).matchAll(/(?:`|^)npm (?:run )?([a-z]+(?:[:-][a-z]+)*)/gm);
  return new Set(Array.from(found, ([, name]) => name ?? ''));
}

import { expect, test } from 'vitest';
import { filesImportedBy, sourcesIn } from '../../support/source-imports.ts';

/** Which files each file imports, types included. */
type Imports = ReadonlyMap<string, readonly string[]>;

const rooms = ['shared', 'worker', 'extension', 'widget', 'tools'];
const mostInCircle = 3;

test('no circle of imports is of more than three files, types included', () => {
  const imports = new Map(rooms.flatMap(sourcesIn).map((file) => [file, filesImportedBy(file)]));

  expect(imports.get('worker/desk/index.ts')).toContain('worker/desk/object/ledger-object.ts');
  expect(imports.get('worker/desk/worker-environment.d.ts')).toContain(
    'worker/desk/object/environment.ts',
  );
  expect(circlesOf(imports).filter(({ length }) => length > mostInCircle)).toEqual([]);
});

test.each(['shared', 'worker/desk', 'worker/public', 'extension', 'widget', 'tools'])(
  'no folders of %s import each other in a circle, types included',
  (parent) => {
    expect(circlesOf(importsOfFolders(parent))).toEqual([]);
  },
);

test('a circle of imports is found whole, without files that only lead to it or from it', () => {
  const imports: Imports = new Map([
    ['before', ['a']],
    ['a', ['b', 'after']],
    ['b', ['c']],
    ['c', ['d', 'b']],
    ['d', ['a']],
    ['after', ['alone', 'elsewhere']],
    ['alone', []],
  ]);

  expect(circlesOf(imports)).toEqual([['a', 'b', 'c', 'd']]);
});

/** Which folders right under the parent each of them imports; the files that lie in none are together one more, the parent itself. */
function importsOfFolders(parent: string): Imports {
  const folderOf = (file: string) => file.split('/').slice(0, depthOf(file)).join('/');
  const depthOf = (file: string) =>
    Math.min(parent.split('/').length + 1, file.split('/').length - 1);
  const folders = new Map<string, string[]>();
  for (const file of sourcesIn(parent)) {
    const own = folderOf(file);
    const others = filesImportedBy(file)
      .filter((imported) => imported.startsWith(`${parent}/`))
      .map(folderOf)
      .filter((other) => other !== own);
    folders.set(own, [...(folders.get(own) ?? []), ...others]);
  }
  return folders;
}

/** The strongly connected components of more than one file (R. Tarjan, 1972), each in alphabetical order. */
function circlesOf(imports: Imports): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const numbers = new Map<string, number>();
  const open: string[] = [];

  /** The lowest number that can be reached from the file among those that are still open. */
  const visit = (file: string): number => {
    const number = numbers.size;
    numbers.set(file, number);
    open.push(file);
    const lowest = Math.min(number, ...(imports.get(file) ?? []).map(reach));
    if (lowest === number) close(file);
    return lowest;
  };
  const reach = (file: string): number => {
    const known = numbers.get(file);
    if (known === undefined) return visit(file);
    return open.includes(file) ? known : Number.POSITIVE_INFINITY;
  };
  const close = (file: string) => {
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };

  for (const file of imports.keys()) reach(file);
  return circles;
}

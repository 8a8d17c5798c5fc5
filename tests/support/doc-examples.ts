import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../tools/project-root.ts';

/** Stands for the register's site in what the documentation shows. */
const exampleOrigin = 'https://credit.example.cn';

type Filled = {
  readonly origin: string;
  readonly built: { readonly id: string; readonly badge: string };
};

/**
 * The examples of a page of the documentation by their names, the second word of their fence, filled in as a reader has to. Throws an
 * Error where there is none of that name.
 */
export async function docExamples(
  file: string,
  { origin, built }: Filled,
): Promise<(name: string) => string> {
  const text = await readFile(join(projectRoot, 'docs', file), 'utf8');
  const blocks = [...text.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)];
  const examples = new Map(blocks.map(([, name, example = '']) => [name, example]));
  return (name) => {
    const example = examples.get(name);
    if (example === undefined) throw new Error(`docs/${file} has no example ${name}`);
    return example
      .replaceAll(exampleOrigin, origin)
      .replaceAll('VERSION', built.id)
      .replaceAll('sha256-DIGEST', built.badge);
  };
}

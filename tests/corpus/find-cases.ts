import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of the folders in `dir` that hold a page, in code-unit order. Throws where there is none. */
export async function findCases(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) throw new Error(`There is no folder ${dir}`);
  const cases = entries
    .filter((entry) => existsSync(join(dir, entry.name, 'page.html')))
    .map(({ name }) => name)
    .sort();
  if (cases.length === 0) throw new Error(`${dir} holds no <case>/page.html`);
  return cases;
}

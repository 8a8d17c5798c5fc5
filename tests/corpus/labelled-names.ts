import { join } from 'node:path';
import { findCases } from './find-cases.ts';
import { readLabels } from './labels.ts';

// node tests/corpus/labelled-names.ts DIR > names.txt: the exact names of all labels, each once.
const [dir] = process.argv.slice(2);
if (dir === undefined) {
  console.error('Usage: node tests/corpus/labelled-names.ts DIR > names.txt');
  process.exit(2);
}
try {
  for (const name of await labelledNames(dir)) console.log(name);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

async function labelledNames(dir: string): Promise<ReadonlySet<string>> {
  const cases = await findCases(dir);
  const labels = await Promise.all(cases.map((name) => readLabels(join(dir, name, 'labels.json'))));
  const mentions = labels.flatMap((one) => one?.mentions ?? []);
  return new Set(mentions.filter(({ kind }) => kind === 'exact').map(({ name }) => name.trim()));
}

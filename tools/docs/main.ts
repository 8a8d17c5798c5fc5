import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { fileOf, pages } from './pages.ts';

// npm run docs [-- PAGE …]
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in pages));

if (unknown.length > 0) {
  console.error(`No such page: ${unknown.join(', ')}. Pages: ${Object.keys(pages).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const [name, text] of Object.entries(pages)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    await writeFile(join(projectRoot, fileOf(name)), text());
    console.log(fileOf(name));
  }
}

import { join, relative } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { endOnSignal } from './end-on-signal.ts';
import { inBatches } from './in-batches.ts';
import { makePartsOf } from './make-parts.ts';
import { openDemo } from './open-demo.ts';
import { partsOf, sourceFolders } from './parts.ts';
import { askedPlace } from './place.ts';
import { say } from './say.ts';
import { watchFolder } from './watch-folder.ts';

// npm run dev [-- --port N]
endOnSignal();
const place = askedPlace();
const town = await openDemo(place);
const ending = new AbortController();
const { signal } = ending;
process.on('exit', () => ending.abort());
const makeParts = makePartsOf(town, place, signal);

const tell = inBatches(200, async (files) => {
  const touched = partsOf(files);
  if (touched.length === 0) return;
  say(`\n${[...files].join(', ')}`);
  for (const part of touched) say(`  ${part.padEnd(9)}  ${await resultOf(makeParts[part])}`);
});

for (const folder of sourceFolders) {
  watchFolder(join(projectRoot, folder), (path) => tell(relative(projectRoot, path)));
}
say(`
  Watching / 正在监视：${sourceFolders.join(', ')}
  Changes elsewhere (tools, packages, settings) need a new start; those of the demo's story also: npm run reset`);

/** What failed is told and left: the next change tries again. */
async function resultOf(make: () => Promise<string>): Promise<string> {
  const startMs = performance.now();
  try {
    const result = await make();
    return `${result}  (${((performance.now() - startMs) / 1000).toFixed(1)} s)`;
  } catch (error) {
    return `NOT MADE / 未能构建。${reasonsOf(error).join('\n')}`;
  }
}

/** What an error says, and what it says of why. */
function reasonsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  return [error.message, ...(error.cause === undefined ? [] : reasonsOf(error.cause))];
}

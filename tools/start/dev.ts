import { watch } from 'node:fs';
import { join } from 'node:path';
import { endOnSignal } from './end-on-signal.ts';
import { inBatches } from './in-batches.ts';
import { makePartsOf } from './make-parts.ts';
import { openDemo } from './open-demo.ts';
import { partsOf, sourceFolders } from './parts.ts';
import { askedPlace } from './place.ts';
import { projectRoot } from './project-root.ts';
import { say } from './say.ts';

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
  for (const part of touched) say(`  ${part.padEnd(9)}  ${await outcomeOf(makeParts[part])}`);
});

for (const folder of sourceFolders) {
  watch(join(projectRoot, folder), { recursive: true }, (_event, file) => {
    if (file !== null) tell(join(folder, file));
  });
}
say(`
  Watching / 正在监视：${sourceFolders.join(', ')}
  Changes elsewhere (tools, packages, settings) need a new start; those of the demo's story also: npm run reset`);

/** What failed is told and left: the next change tries again. */
async function outcomeOf(make: () => Promise<string>): Promise<string> {
  const startMs = performance.now();
  try {
    const outcome = await make();
    return `${outcome}  (${((performance.now() - startMs) / 1000).toFixed(1)} s)`;
  } catch (error) {
    return `NOT MADE / 未能构建。${error instanceof Error ? error.message : error}`;
  }
}

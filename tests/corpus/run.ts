import { join } from 'node:path';
import { annotate } from './annotate.ts';
import { type ExtensionReader, startExtensionReader } from './extension-reader.ts';
import { findCases } from './find-cases.ts';
import { readLabels } from './labels.ts';
import { type Options, parseOptions, usage } from './options.ts';
import { readNames } from './read-names.ts';
import { readPaint } from './read-paint.ts';
import { recordsOfNames } from './records-of-names.ts';
import { jsonLine, type PageResult, pageLines, totalLine } from './report.ts';
import { scorePage } from './score-page.ts';
import { type PageServer, servePages } from './serve-pages.ts';

const options = parseOptions(process.argv.slice(2));
if (typeof options === 'string') refuse(`${options}\n\n${usage}`);
const [cases, names] = await inputs(options).catch((error: Error) => refuse(error.message));
const chosen = cases.slice(0, options.limit);
const reader = await startExtensionReader(recordsOfNames(names));
const server = await servePages(options.pages, chosen);
try {
  const results = await readAll(chosen, options.pages, reader, server);
  console.log(totalLine(results));
  if (options.json) console.log(jsonLine(results));
} finally {
  await reader.stop();
  await server.stop();
}

function refuse(reason: string): never {
  console.error(reason);
  process.exit(2);
}

function inputs({ pages, names }: Options) {
  return Promise.all([findCases(pages), readNames(names)]);
}

async function readAll(
  cases: readonly string[],
  dir: string,
  reader: ExtensionReader,
  server: PageServer,
): Promise<readonly PageResult[]> {
  const results: PageResult[] = [];
  for (const name of cases) {
    const labels = await readLabels(join(dir, name, 'labels.json'));
    const { findings, time, seen } = await reader.read(server.addressOf(name), readPaint);
    const annotations = annotate(findings, seen);
    const score = labels && scorePage(labels, annotations);
    const result = {
      case: name,
      annotations,
      score,
      mainThreadMs: Math.round(time.totalMs * 10) / 10,
    };
    results.push(result);
    for (const line of pageLines(result)) console.log(line);
  }
  return results;
}

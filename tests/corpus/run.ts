import { join } from 'node:path';
import { annotate } from './annotate.ts';
import { startExtensionReader } from './extension-reader.ts';
import { findCases } from './find-cases.ts';
import { readLabels } from './labels.ts';
import { type Options, parseOptions, usage } from './options.ts';
import { readNames } from './read-names.ts';
import { readPaint } from './read-paint.ts';
import { recordsOfNames } from './records-of-names.ts';
import { jsonLine, type PageResult, pageLines, roleLines, totalLine } from './report.ts';
import { scorePage } from './score-page.ts';
import { scoreRoles } from './score-roles.ts';
import { servePages } from './serve-pages.ts';

const options = parseOptions(process.argv.slice(2));
if (typeof options === 'string') refuse(`${options}\n\n${usage}`);
const [cases, names] = await inputs(options).catch((error: Error) => refuse(error.message));
const chosen = cases.slice(0, options.limit);
const reader = await startExtensionReader(recordsOfNames(names));
const server = await servePages(options.pages, chosen);
try {
  const results = await readAll(chosen, (name) => readCase(name, options.pages));
  console.log(totalLine(results));
  for (const line of roleLines(results)) console.log(line);
  if (options.json) console.log(jsonLine(results));
  if (results.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
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
  read: (name: string) => Promise<PageResult>,
): Promise<readonly PageResult[]> {
  const results: PageResult[] = [];
  for (const name of cases) {
    const result = await read(name);
    for (const line of pageLines(result)) console.log(line);
    results.push(result);
  }
  return results;
}

/** A page that the extension doesn't get through has no findings, so all that was expected there is missed. */
async function readCase(name: string, dir: string): Promise<PageResult> {
  const labels = await readLabels(join(dir, name, 'labels.json'));
  const [reading, failure] = await read(name);
  const annotations = reading ? annotate(reading.findings, reading.seen) : [];
  return {
    case: name,
    annotations,
    mainThreadMs: Math.round((reading?.time.totalMs ?? 0) * 10) / 10,
    score: labels && scorePage(labels, annotations),
    roles: labels && scoreRoles(labels, reading?.findings ?? []),
    failure,
  };
}

async function read(name: string) {
  try {
    return [await reader.read(server.addressOf(name), readPaint), undefined] as const;
  } catch (error) {
    return [undefined, error instanceof Error ? error.message : String(error)] as const;
  }
}

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { annotate } from './annotate.ts';
import { startExtensionReader } from './extension-reader.ts';
import { findCases } from './find-cases.ts';
import { readLabels } from './labels.ts';
import { type Options, parseOptions, usage } from './options.ts';
import { makeOracle } from './oracle.ts';
import { readNames } from './read-names.ts';
import { readPaint } from './read-paint.ts';
import { readShownText } from './read-shown-text.ts';
import { recordsOfNames } from './records-of-names.ts';
import {
  jsonLine,
  oracleLines,
  type PageResult,
  pageLines,
  roleLines,
  totalLine,
} from './report.ts';
import { scorePage } from './score-page.ts';
import { scoreRoles } from './score-roles.ts';
import { secondOpinion } from './second-opinion.ts';
import { servePages } from './serve-pages.ts';

const options = parseOptions(process.argv.slice(2));
if (typeof options === 'string') refuse(`${options}\n\n${usage}`);
const [cases, names, decoys] = await inputs(options).catch((error: Error) => refuse(error.message));
const chosen = cases.slice(0, options.limit);
const reader = await startExtensionReader(recordsOfNames([...names, ...decoys]));
const oracle = options.oracle ? makeOracle(names) : undefined;
const server = await servePages(options.pages, chosen);
try {
  const results = await readAll(chosen, (name) => readCase(name, options.pages));
  console.log(totalLine(results));
  for (const line of roleLines(results)) console.log(line);
  if (oracle) for (const line of oracleLines(results)) console.log(line);
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

function inputs({ pages, names, decoys }: Options) {
  return Promise.all([
    findCases(pages),
    readNames(names),
    decoys === undefined ? [] : readNames(decoys),
  ]);
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

/** A page that the extension doesn't finish has no findings, so everything expected there is missed. */
async function readCase(name: string, dir: string): Promise<PageResult> {
  const labels = await readLabels(join(dir, name, 'labels.json'));
  const [reading, failure] = await read(name);
  const annotations = reading ? annotate(reading.findings, reading.seen.painted) : [];
  return {
    case: name,
    annotations,
    mainThreadMs: Math.round((reading?.time.totalMs ?? 0) * 10) / 10,
    score: labels && scorePage(labels, annotations),
    roles: labels && scoreRoles(labels, reading?.findings ?? []),
    opinion: opinionOn(reading),
    failure,
  };
}

function opinionOn(reading: Awaited<ReturnType<typeof read>>[0]) {
  if (reading === undefined || oracle === undefined) return undefined;
  const { shown } = reading.seen;
  return secondOpinion(reading.findings, oracle(shown.lines), shown);
}

async function read(name: string) {
  try {
    return [await reader.read(server.addressOf(name), look), undefined] as const;
  } catch (error) {
    return [undefined, error instanceof Error ? error.message : String(error)] as const;
  }
}

async function look(page: Page) {
  return { painted: await readPaint(page), shown: await readShownText(page) };
}

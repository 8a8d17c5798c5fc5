import { join } from 'node:path';
import type { ExtensionReader } from '../corpus/extension-reader.ts';
import { findCases } from '../corpus/find-cases.ts';
import { servePages } from '../corpus/serve-pages.ts';
import type { Chromium } from '../support/browser.ts';
import { corpusDir } from './corpus.ts';
import { markJsMs } from './mark-js.ts';
import { ownTimeMs } from './own-time.ts';
import { layoutShift } from './page-looks.ts';
import type { PlainestReader } from './plainest-reader.ts';
import { median } from './statistics.ts';
import { visitsOf } from './visit.ts';

/** Each page so often; there are many of them. */
const mostRounds = 3;
/** Pages: a round takes minutes. */
const saidEvery = 20;

type Sides = {
  readonly reader: ExtensionReader;
  /** With names registered that stand on none of the pages. */
  readonly others: ExtensionReader;
  readonly plainest: PlainestReader;
  readonly bare: Chromium;
};

/** What one visit to a page took, with us, with others' names, and without us, in milliseconds of its main thread. */
type Visit = {
  readonly oursMs: number;
  readonly longestSliceMs: number;
  readonly withoutHitsMs: number;
  readonly ownMs: number;
  /** What the plainest reader took of it. */
  readonly plainestMs: number;
  /** Absent where nothing is to be marked. */
  readonly markJsMs: number | undefined;
};

/** What we take of real pages: shares of what each takes by itself, how much more than the plainest reader, and longest slices, page by page. */
export async function measureCorpus(sides: Sides, rounds: number, say: (line: string) => void) {
  const dir = join(corpusDir, 'pages');
  const cases = await findCases(dir);
  const server = await servePages(dir, cases);
  const addresses = cases.map((name) => server.addressOf(name));
  const visits = new Map<string, Visit[]>(addresses.map((address) => [address, []]));
  const times = Math.min(rounds, mostRounds);
  for (let round = 0; round < times; round++) {
    say(`corpus: ${cases.length} pages, round ${round + 1} of ${times}`);
    for (const [number, address] of addresses.entries()) {
      visits.get(address)?.push(await visit(sides, address));
      if ((number + 1) % saidEvery === 0) say(`corpus: ${number + 1} pages visited`);
    }
  }
  const shifts: number[] = [];
  for (const address of addresses) shifts.push(await shiftOf(sides, address));
  await server.stop();
  const pages = [...visits.values()];
  const overPages = (value: (visit: Visit) => number) =>
    pages.map((visits) => median(visits.map(value)));
  const marked = pages.flatMap((visits) => {
    const ratios = visits.flatMap(({ oursMs, markJsMs }) =>
      markJsMs === undefined ? [] : [oursMs / markJsMs],
    );
    return ratios.length > 0 ? [median(ratios)] : [];
  });
  return {
    shares: overPages(({ oursMs, ownMs }) => oursMs / ownMs),
    sharesWithoutHits: overPages(({ withoutHitsMs, ownMs }) => withoutHitsMs / ownMs),
    vsPlainest: overPages(({ oursMs, plainestMs }) => oursMs / plainestMs),
    vsPlainestWithoutHits: overPages(({ withoutHitsMs, plainestMs }) => withoutHitsMs / plainestMs),
    longestSlicesMs: overPages(({ longestSliceMs }) => longestSliceMs),
    vsMarkJs: median(marked),
    shifts,
  };
}

async function visit({ reader, others, plainest, bare }: Sides, address: string): Promise<Visit> {
  const { time, findings } = await reader.read(address, async () => undefined);
  const without = await others.read(address, async () => undefined);
  if (without.findings.length > 0) throw new Error(`${address} names one of the made-up names`);
  const ownMs = await ownTimeMs(bare.context, address);
  const plainestMs = await plainest.timeMs(address);
  const names = [...new Set(findings.map(({ text }) => text))];
  const mark = () => visitsOf(reader, bare).without(address, (page) => markJsMs(page, names));
  return {
    oursMs: time.totalMs,
    longestSliceMs: time.longestSliceMs,
    withoutHitsMs: without.time.totalMs,
    ownMs,
    plainestMs,
    markJsMs: names.length > 0 ? await mark() : undefined,
  };
}

async function shiftOf({ reader, bare }: Sides, address: string): Promise<number> {
  const { withUs, without } = visitsOf(reader, bare);
  return (await withUs(address, layoutShift)) - (await without(address, layoutShift));
}

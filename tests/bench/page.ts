import { join } from 'node:path';
import { startExtensionReader } from '../corpus/extension-reader.ts';
import { readNames } from '../corpus/read-names.ts';
import { recordsOfNames } from '../corpus/records-of-names.ts';
import { launchChromium } from '../support/browser.ts';
import type { Bench } from './bench.ts';
import { corpusDir } from './corpus.ts';
import { measureCorpus } from './page-on-corpus.ts';
import { measureSynthetic } from './page-on-synthetic.ts';
import { startPlainestReader } from './plainest-reader.ts';
import { percentile } from './statistics.ts';
import { syntheticNames } from './synthetic-page.ts';

/**
 * What the page script takes of a page. Its time is processor time of the page's main thread by script address, from the
 * page's loading until everything near the reader is painted; `innerText` is timed on the synthetic page afterwards, at rest, its
 * style and layout clean. No page of the corpus has 2,000 text nodes, so the synthetic one alone is held against it.
 * A page's own time is that of its main thread in a browser without us, from the navigation until it rests.
 * The plainest reader is an extension that sends a page's `innerText` to its background and does nothing else: what it takes of a page
 * no reading of pages can go below.
 * Removal and memory are those of the synthetic page after scrolling through all its 5,000 names, of which those near are painted;
 * memory is the heap of the page's process (JavaScript, DOM and buffers) beyond that of the same page without us. The storm and the
 * first reading it is held against count the background as well, three times at most, as the heap. Shifts are those of the synthetic page and of every page of the corpus, the worst of them.
 */
export const page: Bench = {
  name: 'page',
  keys: [
    { key: 'main_thread_vs_innertext', unit: '×', target: ['≤', 4] },
    { key: 'page_share_p95', unit: '', target: ['≤', 0.05] },
    { key: 'no_hit_share_p95', unit: '', target: ['≤', 0.03] },
    { key: 'page_vs_plainest_p95', unit: '×', target: ['≤', 15] },
    { key: 'no_hit_vs_plainest_p95', unit: '×', target: ['≤', 8.5] },
    { key: 'vs_markjs', unit: '×', target: ['≤', 0.5] },
    { key: 'longest_slice_vs_innertext', unit: '×', target: ['≤', 2] },
    { key: 'layout_shift', unit: '', target: ['=', 0] },
    { key: 'page_removal_vs_without', unit: '×', target: ['≤', 1.1] },
    { key: 'storm_vs_bare_observer', unit: '×', target: ['≤', 2] },
    { key: 'storm_vs_reading', unit: '×', target: ['≤', 0.3] },
    { key: 'memory_mb_tab', unit: 'MB', target: ['≤', 3] },
  ],
  needsCorpus: true,
  run: async ({ rounds = 9 }, say) => {
    const parties = await readNames(join(corpusDir, 'names/tender_parties.txt'));
    const others = await startExtensionReader(recordsOfNames(namesOnNoPage));
    const reader = await startExtensionReader(
      recordsOfNames([...parties, ...syntheticNames, ...namesOnNoPage].slice(0, 20_000)),
    );
    const plainest = await startPlainestReader();
    const bare = await launchChromium();
    try {
      const synthetic = await measureSynthetic(reader, bare, rounds, say);
      const corpus = await measureCorpus({ reader, others, plainest, bare }, rounds, say);
      return {
        ...synthetic.values,
        page_share_p95: percentile(corpus.shares, 0.95),
        no_hit_share_p95: percentile(corpus.sharesWithoutHits, 0.95),
        page_vs_plainest_p95: percentile(corpus.vsPlainest, 0.95),
        no_hit_vs_plainest_p95: percentile(corpus.vsPlainestWithoutHits, 0.95),
        vs_markjs: corpus.vsMarkJs,
        longest_slice_vs_innertext:
          Math.max(synthetic.longestSliceMs, ...corpus.longestSlicesMs) / synthetic.innerTextMs,
        layout_shift: Math.max(synthetic.shift, ...corpus.shifts),
      };
    } finally {
      await bare.close();
      await Promise.all([reader.stop(), others.stop(), plainest.stop()]);
    }
  },
};

/** As many as a province has, and more than all pages name. */
const namesOnNoPage = Array.from(
  { length: 20_000 },
  (_, n) => `示例虚构${n}号生态环境监测有限公司`,
);

import { runExtension } from '../support/extension-run.ts';
import type { Bench } from './bench.ts';
import { cardTimes } from './card-times.ts';
import { openingTimes, readyTimes, searchTimes } from './extension-opening.ts';
import { agencyRecord, companyNames } from './register-records.ts';
import { median, percentile } from './statistics.ts';

/**
 * How long a reader waits for the extension in real Chromium. With a register of 20,000 and a page that names forty of its agencies: from the navigation to
 * popup or side panel until it is drawn, the background running; from a click on a name until its card is drawn; from a question to a background that was
 * stopped until it has answered from the register. The last, and each key typed into a search, with a register of a million, too.
 */
export const opening: Bench = {
  name: 'opening',
  keys: [
    { key: 'popup_interactive_ms', unit: 'ms', target: ['≤', 100] },
    { key: 'panel_interactive_ms', unit: 'ms', target: ['≤', 100] },
    { key: 'card_first_ms_p95', unit: 'ms', target: ['≤', 50] },
    { key: 'card_next_ms_p95', unit: 'ms', target: ['≤', 16] },
    { key: 'background_ready_ms_20k', unit: 'ms', target: ['≤', 50] },
    { key: 'background_ready_ms_1m', unit: 'ms', target: ['≤', 400] },
    { key: 'search_key_ms_1m', unit: 'ms', target: ['≤', 16] },
  ],
  run: async ({ rounds = 9 }, say) => ({
    ...(await ofTown(rounds, say)),
    ...(await ofNation(rounds, say)),
  }),
};

const [town, nation] = [20_000, 1_000_000];
/** As many that the slowest of twenty is a percentile. */
const documents = 20;

async function ofTown(rounds: number, say: (line: string) => void) {
  const names = await companyNames(town);
  const named = names.slice(0, 40);
  const run = await runExtension(pageNaming(named), {
    records: names.map((name, n) => agencyRecord(n, name)),
  });
  try {
    await run.ask({ kind: 'check-now' });
    const { tab, page } = await run.open();
    const popup = await openingTimes(run, 'popup.html', tab, rounds);
    say(`popup: ${listed(popup)} ms`);
    const panel = await openingTimes(run, 'sidepanel.html', tab, rounds);
    say(`side panel: ${listed(panel)} ms`);
    await page.close();
    const { first, next } = await cardTimes(run, named.slice(0, 8), documents);
    say(`first cards: ${listed(first)} ms`);
    say(`next cards: ${listed(next)} ms`);
    const ready = await readyTimes(run, named[0] ?? '', rounds);
    say(`ready: ${listed(ready)} ms`);
    return {
      popup_interactive_ms: median(popup),
      panel_interactive_ms: median(panel),
      card_first_ms_p95: percentile(first, 0.95),
      card_next_ms_p95: percentile(next, 0.95),
      background_ready_ms_20k: median(ready),
    };
  } finally {
    await run.stop();
  }
}

async function ofNation(rounds: number, say: (line: string) => void) {
  const names = await companyNames(nation);
  const run = await runExtension('<p>', {
    records: names.map((name, n) => agencyRecord(n, name)),
  });
  try {
    await run.ask({ kind: 'check-now' });
    const ready = await readyTimes(run, names[0] ?? '', rounds);
    say(`ready, with a million: ${listed(ready)} ms`);
    const keys = await searchTimes(
      run,
      [0, 1, 2].map((n) => names[n * 333_333] ?? ''),
    );
    say(`keys of a search, with a million: ${listed(keys)} ms`);
    return {
      background_ready_ms_1m: median(ready),
      search_key_ms_1m: percentile(keys, 0.95),
    };
  } finally {
    await run.stop();
  }
}

function pageNaming(names: readonly string[]): string {
  const rows = names.map((name) => `<tr><td>供应商</td><td><span>${name}</span></td></tr>`);
  return `<!doctype html><meta charset="utf-8"><title>中标结果公告</title><table>${rows.join('')}</table>`;
}

function listed(times: readonly number[]): string {
  return [...times].map((ms) => ms.toFixed(0)).join(' ');
}

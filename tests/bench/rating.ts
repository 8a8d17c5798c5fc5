import { wenzhou } from '../../shared/jurisdiction/330300/wenzhou.ts';
import type { Entry } from '../../shared/ledger/entry.ts';
import { standingOf } from '../../shared/rating/standing-of.ts';
import { ratingTown } from '../fixtures/ledgers/rating-town.ts';
import { measureAppend } from './append.ts';
import type { Bench } from './bench.ts';
import { median } from './statistics.ts';

const entriesPerRound = 1_000_000;
/** Agencies whose ledgers are read again and again: a million entries at once would measure the collector's patience. */
const agencies = 5_000;
const at = '2026-11-23T02:00:00.000Z';

/** What long ledgers cost: all standings made anew, and one more entry. */
export const rating: Bench = {
  name: 'rating',
  keys: [
    { key: 'replay_vs_parse', unit: '×', target: ['≤', 3] },
    { key: 'append_1m_vs_1k', unit: '×', target: ['≤', 1.5] },
  ],
  run: async ({ rounds = 7 }, say) => ({
    replay_vs_parse: measureReplay(rounds, say),
    append_1m_vs_1k: await measureAppend(rounds, say),
  }),
};

/**
 * What it takes to make every standing anew from the archived ledger: parse the lines and rate them, against only parsing the
 * same lines. Two sides in turn, ledger by ledger.
 */
function measureReplay(rounds: number, say: (line: string) => void): number {
  const ledgers = ratingTown(agencies);
  const entries = ledgers.reduce((sum, lines) => sum + lines.length, 0);
  const passes = Math.ceil(entriesPerRound / entries);
  const ratios: number[] = [];
  for (let round = -1; round < rounds; round++) {
    let [replayMs, parseMs] = [0, 0];
    for (let pass = 0; pass < (round < 0 ? 2 : passes); pass++) {
      parseMs += timeOf(() => ledgers.forEach(parse));
      replayMs += timeOf(() => ledgers.forEach(replay));
    }
    if (round < 0) continue;
    say(
      `${passes * entries} entries: parse ${parseMs.toFixed(0)} ms, replay ${replayMs.toFixed(0)} ms`,
    );
    ratios.push(replayMs / parseMs);
  }
  return median(ratios);
}

function parse(lines: readonly string[]): readonly Entry[] {
  return lines.map((line) => JSON.parse(line));
}

function replay(lines: readonly string[]): number {
  return standingOf(parse(lines), wenzhou, at).timeline.length;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

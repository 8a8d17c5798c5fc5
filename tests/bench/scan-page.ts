import AhoCorasick from 'modern-ahocorasick';
import { ourScan, requireSame } from './scan-sides.ts';
import { timeSides } from './time-sides.ts';

export type ScanPageInput = {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly rounds: number;
};

/** Milliseconds of each round in a page, ours and theirs. */
export function compareScans({ names, texts, rounds }: ScanPageInput) {
  const ours = ourScan(names, texts);
  const automaton = new AhoCorasick(names);
  const search = (text: string) => automaton.search(text, { strategy: 'leftmost-longest' });
  const theirs = () => texts.reduce((sum, text) => sum + search(text).length, 0);
  requireSame(ours, theirs);
  return timeSides({ ours, theirs }, { rounds, clock: () => performance.now() });
}

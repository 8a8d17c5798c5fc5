import { buildNameIndex } from '../../shared/names/name-index.ts';
import { scanNames } from '../../shared/names/scan-names.ts';
import type { Work } from './time-sides.ts';

/** Our matcher: how many names it finds in all the texts. */
export function ourScan(names: readonly string[], texts: readonly string[]): Work {
  const index = buildNameIndex(names);
  const nameAt = (n: number) => names[n] ?? '';
  return () => texts.reduce((sum, text) => sum + scanNames(index, text, nameAt).length, 0);
}

/** The floor: every character code is read, and nothing is made of it. */
export function bareLoop(texts: readonly string[]): Work {
  return () => {
    let mixed = 0;
    for (const text of texts) {
      for (let i = 0; i < text.length; i++) mixed ^= text.charCodeAt(i);
    }
    return mixed;
  };
}

/** Throws where two matchers don't find as many names. */
export function requireSame(one: Work, other: Work): void {
  const [ours, theirs] = [one(), other()];
  if (ours !== theirs) throw new Error(`We find ${ours} names, they find ${theirs}`);
}

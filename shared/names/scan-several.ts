import type { NameIndex } from './name-index.ts';
import { type NameHit, nextHit } from './scan-names.ts';

/** One list of indexed names. Where several lists are scanned together, its names are numbered from `first`. */
export type NumberedNames = {
  readonly index: NameIndex;
  readonly nameAt: (n: number) => string;
  readonly first: number;
};

/**
 * Finds the names of all lists together, as `scanNames` would if they were one list: each time the leftmost of the
 * lists' next names, and of several there the longest.
 */
export function scanSeveral(lists: readonly NumberedNames[], folded: string): NameHit[] {
  const hits: NameHit[] = [];
  const heads = lists.map((list) => ({ list, hit: nextIn(list, folded, 0) }));
  for (;;) {
    const found = heads.flatMap(({ hit }) => hit ?? []);
    const start = Math.min(...found.map((hit) => hit.start));
    const end = Math.max(...found.filter((hit) => hit.start === start).map((hit) => hit.end));
    const same = found.filter((hit) => hit.start === start && hit.end === end);
    if (same.length === 0) return hits;
    hits.push({ start, end, names: same.flatMap(({ names }) => names) });
    for (const head of heads) {
      // A hit further on stays valid.
      if (head.hit && head.hit.start < end) head.hit = nextIn(head.list, folded, end);
    }
  }
}

function nextIn({ index, nameAt, first }: NumberedNames, folded: string, from: number) {
  const hit = nextHit(index, folded, from, nameAt);
  return hit && { ...hit, names: hit.names.map((n) => n + first) };
}

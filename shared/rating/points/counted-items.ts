import type { CountedDemerit } from './counted-demerits.ts';

/** A demerit and what it adds to the points that its case has scored before. */
export type Item = { readonly demerit: CountedDemerit; readonly adds: number } & Pick<
  CountedDemerit,
  'countsFrom' | 'countsOn'
>;

/** A case scores once per subject, at its highest item (domain G6). */
export function onceByCase(demerits: readonly CountedDemerit[]): readonly Item[] {
  const scored = new Map<string, number>();
  const items: Item[] = [];
  for (const demerit of demerits) {
    const { entry, points, countsFrom, countsOn } = demerit;
    const key = entry.caseId ?? entry.id;
    const before = scored.get(key) ?? 0;
    const adds = points - before;
    if (adds <= 0) continue;
    scored.set(key, points);
    items.push({ demerit, adds, countsFrom, countsOn });
  }
  return items;
}

/** The points of these items together. */
export function sum(items: readonly Item[]): number {
  let total = 0;
  for (const { adds } of items) total += adds;
  return total;
}

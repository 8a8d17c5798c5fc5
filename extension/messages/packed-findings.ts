import type { Finding } from '../../shared/findings/finding.ts';

/** What findings of one name have in common. */
type Kind = Omit<Finding, 'block' | 'start' | 'end'>;

/**
 * Findings on their way to a page, which may have thousands of them but names a few organisations only: `places` holds four
 * numbers for each, its block, start, end and which of `kinds` it is. Those of one block stand together.
 */
export type PackedFindings = {
  readonly kinds: readonly Kind[];
  readonly places: readonly number[];
};

export function packFindings(findings: readonly Finding[]): PackedFindings {
  const numbers = new Map<string, number>();
  const kinds: Kind[] = [];
  const places = findings.flatMap(({ block, start, end, ...kind }) => {
    const key = JSON.stringify(kind);
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, kinds.push(kind) - 1);
    return [block, start, end, known ?? kinds.length - 1];
  });
  return { kinds, places };
}

/** Places of the findings of each block: [from, to) in `places`. */
export function* blocksOf({ places }: PackedFindings): Generator<BlockPlaces> {
  for (let from = 0; from < places.length; ) {
    const block = places[from] ?? 0;
    let to = from + 4;
    while (places[to] === block) to += 4;
    yield { block, from, to };
    from = to;
  }
}

export type BlockPlaces = { readonly block: number; readonly from: number; readonly to: number };

export function unpackFindings(
  { kinds, places }: PackedFindings,
  { block, from, to }: BlockPlaces,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = from; at < to; at += 4) {
    const [start = 0, end = 0, number = 0] = places.slice(at + 1, at + 4);
    const kind = kinds[number];
    if (kind !== undefined) findings.push({ ...kind, block, start, end });
  }
  return findings;
}
